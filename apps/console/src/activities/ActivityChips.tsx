import { StatusChip } from '../common/StatusChip.js';
import { useOptionLabel } from '../common/use-options.js';
import { activityTone } from './activity-tones.js';

export function ActivityStateChip({ state }: { readonly state: string }) {
  const labelOf = useOptionLabel('activityStates');
  return <StatusChip tone={activityTone(state)} label={labelOf(state)} />;
}
