import type { ActorRef } from './problem-actor.js';
import type { Facts } from './problem-facts.js';
import type { ProblemImported } from './imported-problem.js';
import type { ProblemState } from './problem-state.js';
import {
  problemActions,
  type problemTransitions,
  transitionOf,
  type OutcomeTelling,
  type ProblemAction,
} from './problem.transitions.js';
import type { Host, ProblemStatement, ProblemOrigin } from './problem.types.js';

/** Facts as an event stores them: JSON-safe, days and times as ISO strings, people without their roles. */
export interface EventFacts extends Omit<Facts, StoredOtherwise> {
  readonly host?: Host;
  readonly coHandler?: Host;
  readonly formerCoHandler?: Host;
  readonly coHandlers?: ReadonlyArray<Host & { readonly dueAt: string | null }>;
  readonly mergeInto?: { readonly id: string };
  readonly newDueDate?: string;
  readonly planDate?: string;
}

type StoredOtherwise =
  'host' | 'coHandler' | 'formerCoHandler' | 'coHandlers' | 'mergeInto' | 'newDueDate' | 'planDate';

/** What every event says. It carries its outcome, so that folding history never asks today's table. */
interface EventBase {
  readonly at: Date;
  readonly by: ActorRef;
  /** null for the first event. */
  readonly from: ProblemState | null;
  readonly to: ProblemState;
  /** The round after the event. */
  readonly round: number;
}

type RowOf<A extends ProblemAction> = (typeof problemTransitions)[A];

/** Events of outcomes that are told differently from their row. */
type OutcomeEventOf<A extends ProblemAction> = Extract<
  RowOf<A>['to'][number],
  { readonly tells: OutcomeTelling }
>['tells']['event'];

/** What a decision adds to the facts it was given. */
type DerivedOf<A extends ProblemAction> =
  RowOf<A> extends { readonly derives: readonly (infer D extends keyof EventFacts)[] } ? D : never;

/** The event of one action: its data are the row's needs and derived facts, and its offers where given. */
export type ProblemEventOf<A extends ProblemAction> = EventBase & {
  readonly type: RowOf<A>['event'] | OutcomeEventOf<A>;
  readonly data: Required<Pick<EventFacts, RowOf<A>['needs'][number] | DerivedOf<A>>> &
    Pick<EventFacts, RowOf<A>['offers'][number]>;
};

export interface ProblemCreated extends EventBase {
  readonly type: 'problem.created';
  readonly data: { readonly origin: ProblemOrigin; readonly statement: ProblemStatement };
}

export interface ProblemSolvedOnTheSpot extends EventBase {
  readonly type: 'problem.solvedOnTheSpot';
  readonly data: { readonly origin: ProblemOrigin; readonly statement: ProblemStatement; readonly answer: string };
}

export type ProblemEvent =
  | ProblemCreated
  | ProblemSolvedOnTheSpot
  | ProblemImported
  | { [A in ProblemAction]: ProblemEventOf<A> }[ProblemAction];

export type ProblemEventType = ProblemEvent['type'];

/** 'internal' events stay in the house; 'enterprise' ones may be shown to the enterprise, too. */
export type Visibility = 'internal' | 'enterprise';

export interface ProblemEventSpec {
  /** What the timeline says. */
  readonly label: string;
  readonly visibility: Visibility;
}

/** Label and visibility of every event type: the two of creation, one per row of the table, and its outcomes' own. */
export const problemEventSpecs = {
  'problem.created': { label: '已登记', visibility: 'internal' },
  'problem.solvedOnTheSpot': { label: '现场解决', visibility: 'enterprise' },
  'problem.imported': { label: '由历年台账导入', visibility: 'internal' },
  'problem.importCorrected': { label: '按更正后的台账重新导入', visibility: 'internal' },
  ...Object.fromEntries(
    problemActions
      .map(transitionOf)
      .flatMap((row) => [row, ...row.to.flatMap(({ tells }) => tells ?? [])])
      .map(({ event, told, visibility }) => [event, { label: told, visibility }]),
  ),
} as Readonly<Record<ProblemEventType, ProblemEventSpec>>;

export const isProblemEventType = (value: string): value is ProblemEventType => Object.hasOwn(problemEventSpecs, value);
