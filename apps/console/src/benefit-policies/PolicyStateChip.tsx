import type { PolicyState } from '@zhuqi/domain/policy-push/policy-push.types.js';
import { StatusChip } from '../common/StatusChip.js';
import { useOptionLabel } from '../common/use-options.js';
import type { ToneName } from '../layout/tones.js';

const tones: Readonly<Record<PolicyState, ToneName>> = {
  DRAFT: 'quiet',
  PUBLISHED: 'done',
  EXPIRED: 'quiet',
  WITHDRAWN: 'quiet',
};

export function PolicyStateChip({ state }: { readonly state: string }) {
  const labelOf = useOptionLabel('policyStates');
  return <StatusChip tone={tones[state as PolicyState] ?? 'quiet'} label={labelOf(state)} />;
}
