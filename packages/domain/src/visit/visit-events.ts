import type { ActorRef } from '../access/actor-ref.js';
import type { VisitImported } from './imported-visit.js';
import type { Finding, VisitFacts } from './visit-facts.js';
import type { VisitState } from './visit-state.js';
import { visitActions, visitTransitionOf, type VisitAction, type visitTransitions } from './visit.transitions.js';
import type { VisitPlan } from './visit.types.js';

/** Facts as an event stores them: JSON-safe, times as ISO strings, with what was computed from them. */
export interface VisitEventFacts extends Omit<VisitFacts, 'at' | 'plannedAt' | 'findings'> {
  readonly at?: string;
  readonly plannedAt?: string;
  readonly findings?: readonly Finding[];
  /** Metres to the enterprise, computed at check-in. */
  readonly distance?: number;
}

interface EventBase {
  readonly at: Date;
  readonly by: ActorRef;
  readonly from: VisitState | null;
  readonly to: VisitState;
}

export interface VisitPlanned extends EventBase {
  readonly type: 'visit.planned' | 'visit.loggedAfterwards';
  readonly data: {
    readonly plan: VisitPlan;
    readonly plannedOn: string;
    readonly plannedAt: string | null;
    readonly loggedAfterwards: string | null;
    readonly checkedInAt: string | null;
  };
}

export interface VisitActed extends EventBase {
  readonly type: (typeof visitTransitions)[VisitAction]['event'];
  readonly data: VisitEventFacts;
}

export type VisitEvent = VisitPlanned | VisitImported | VisitActed;

export type VisitEventType = VisitEvent['type'];

/** Timeline label and visibility of every event type. */
export const visitEventSpecs = {
  'visit.planned': { label: '已计划', visibility: 'internal' },
  'visit.loggedAfterwards': { label: '事后补记', visibility: 'internal' },
  'visit.imported': { label: '由历年台账导入', visibility: 'internal' },
  'visit.importCorrected': { label: '按更正后的台账重新导入', visibility: 'internal' },
  ...Object.fromEntries(
    visitActions.map(visitTransitionOf).map(({ event, told, visibility }) => [event, { label: told, visibility }]),
  ),
} as Readonly<Record<VisitEventType, { readonly label: string; readonly visibility: 'internal' | 'enterprise' }>>;

export const isVisitEventType = (value: string): value is VisitEventType => Object.hasOwn(visitEventSpecs, value);
