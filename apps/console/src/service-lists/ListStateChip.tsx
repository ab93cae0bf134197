import type { ListState } from '@zhuqi/domain/service-list/list-state.js';
import { StatusChip } from '../common/StatusChip.js';
import { useOptionLabel } from '../common/use-options.js';
import type { ToneName } from '../layout/tones.js';

const tones: Readonly<Record<ListState, ToneName>> = {
  DRAFT: 'quiet',
  APPROVED: 'near',
  PUBLISHED: 'done',
  REVISED: 'quiet',
  STOPPED: 'behind',
};

export function ListStateChip({ state }: { readonly state: string }) {
  const labelOf = useOptionLabel('listStates');
  return <StatusChip tone={tones[state as ListState] ?? 'quiet'} label={labelOf(state)} />;
}
