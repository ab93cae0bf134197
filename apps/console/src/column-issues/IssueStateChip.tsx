import type { IssueState } from '@zhuqi/domain/column/column.types.js';
import { StatusChip } from '../common/StatusChip.js';
import { useOptionLabel } from '../common/use-options.js';
import type { ToneName } from '../layout/tones.js';

const tones: Readonly<Record<IssueState, ToneName>> = {
  TOPIC: 'quiet',
  REVIEW: 'near',
  PUBLISHED: 'done',
  WITHDRAWN: 'quiet',
};

export function IssueStateChip({ state }: { readonly state: string }) {
  const labelOf = useOptionLabel('issueStates');
  return <StatusChip tone={tones[state as IssueState] ?? 'quiet'} label={labelOf(state)} />;
}
