import { StatusChip } from '../common/StatusChip.js';
import { useOptionLabel } from '../common/use-options.js';
import { stageTone, statusTone } from './enterprise-tones.js';

export function EnterpriseStatusChip({ status }: { readonly status: string }) {
  const labelOf = useOptionLabel('enterpriseStatuses');
  return <StatusChip tone={statusTone(status)} label={labelOf(status)} />;
}

export function HighTechChip({ stage }: { readonly stage: string }) {
  const labelOf = useOptionLabel('highTechStages');
  return <StatusChip tone={stageTone(stage)} label={labelOf(stage)} />;
}
