import PhoneInTalkOutlined from '@mui/icons-material/PhoneInTalkOutlined';
import { StatusChip } from '../common/StatusChip.js';
import { useOptionLabel } from '../common/use-options.js';
import type { ToneName } from '../layout/tones.js';

const tones: Readonly<Record<string, ToneName>> = {
  DISSATISFIED: 'over',
  AWAITING_FEEDBACK: 'active',
  WITHDRAWN_SAMPLE: 'behind',
  RATED_SAMPLE: 'quiet',
};

/** Why it is called. */
export function ReasonChip({ reason }: { readonly reason: string }) {
  const labelOf = useOptionLabel('callReasons');
  return <StatusChip tone={tones[reason] ?? 'quiet'} icon={PhoneInTalkOutlined} label={labelOf(reason)} />;
}
