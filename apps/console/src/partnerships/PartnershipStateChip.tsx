import type { PartnershipState } from '@zhuqi/domain/partnership/partnership.types.js';
import { StatusChip } from '../common/StatusChip.js';
import { useOptionLabel } from '../common/use-options.js';
import type { ToneName } from '../layout/tones.js';

const tones: Readonly<Record<PartnershipState, ToneName>> = {
  DRAFT: 'quiet',
  ACTIVE: 'done',
  EXPIRING: 'behind',
  RENEWED: 'done',
  ENDED: 'quiet',
};

export function PartnershipStateChip({ state }: { readonly state: string }) {
  const labelOf = useOptionLabel('partnershipStates');
  return <StatusChip tone={tones[state as PartnershipState] ?? 'quiet'} label={labelOf(state)} />;
}
