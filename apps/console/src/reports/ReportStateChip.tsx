import { StatusChip } from '../common/StatusChip.js';
import { useOptionLabel } from '../common/use-options.js';
import type { ToneName } from '../layout/tones.js';

const tones: Readonly<Record<string, ToneName>> = { DRAFT: 'active', ISSUED: 'done', WITHDRAWN: 'quiet' };

export function ReportStateChip({ state }: { readonly state: string }) {
  return <StatusChip tone={tones[state] ?? 'quiet'} label={useOptionLabel('workReportStates')(state)} />;
}
