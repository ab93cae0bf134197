import type { ClockFieldsFragment } from '../gql/graphql.js';

type Clock = Pick<ClockFieldsFragment, 'id' | 'kind' | 'round' | 'state' | 'dueAt' | 'overdueAt' | 'overdueDays'>;

/** The three promises after a dissatisfied rating, in the order they are kept. */
const promises = ['firstContact', 'host', 'callback'] as const;
export type Promised = (typeof promises)[number];

export interface ReworkStep {
  readonly kind: Promised;
  /** kept: in time · late: done or running, past due · running · waiting: not begun · dropped: lapsed without it. */
  readonly state: 'kept' | 'late' | 'running' | 'waiting' | 'dropped';
  readonly dueAt: string | null;
  readonly overdueDays: number | null;
}

/** Where the 差评 path of a round stands, read off its clocks. */
export function reworkSteps(clocks: readonly Clock[], round: number): readonly ReworkStep[] {
  return promises.map((kind) => {
    // The newest of its kind: an extension or a handover may have replaced the first one.
    const clock = clocks.filter((each) => each.kind === kind && each.round === round).at(-1);
    if (!clock) return { kind, state: 'waiting', dueAt: null, overdueDays: null };
    return { kind, state: stateOf(clock), dueAt: clock.dueAt, overdueDays: clock.overdueDays ?? null };
  });
}

function stateOf({ state, overdueAt }: Clock): ReworkStep['state'] {
  if (overdueAt) return 'late';
  if (state === 'done') return 'kept';
  return state === 'stopped' ? 'dropped' : 'running';
}
