import type { VisitAction } from '../src/visit/visit.transitions.js';
import type { VisitActor } from '../src/visit/visit-actor.js';
import { decideVisit, type VisitAccepted, type VisitDecision } from '../src/visit/decide-visit.js';
import { planVisit, type NewVisit } from '../src/visit/plan-visit.js';
import type { VisitFacts } from '../src/visit/visit-facts.js';
import type { VisitState } from '../src/visit/visit-state.js';
import type { Visit, VisitCapacity } from '../src/visit/visit.types.js';
import { actor, paths, people, personOf } from './people.js';
import { noon } from './problems.js';

/** Who holds which capacity in the sample visit of the fund unit, and that capacity only. */
export const visitors = {
  lead: actor('lead', 'SERVICE_MEMBER', paths.fund),
  member: actor('member', 'HANDLER', paths.talent),
  coordinator: people.coordinator,
  unitHead: people.hostUnitHead,
  deputyLeader: people.deputyLeader,
} as const;

export const visitorIn: Readonly<Record<VisitCapacity, VisitActor>> = {
  lead: { kind: 'user', actor: visitors.lead },
  member: { kind: 'user', actor: visitors.member },
  coordinator: { kind: 'user', actor: visitors.coordinator },
  unitHead: { kind: 'user', actor: visitors.unitHead },
  deputyLeader: { kind: 'user', actor: visitors.deputyLeader },
  system: { kind: 'system' },
};

export const site = { latitude: 33.6065, longitude: 119.0302 };

export const newVisit = (more: Partial<NewVisit> = {}): NewVisit => ({
  id: 'visit',
  bureauId: 'bureau',
  enterpriseId: 'enterprise',
  enterpriseUnitPath: null,
  type: 'LIAISON',
  purpose: '了解研发投入情况',
  lead: personOf(visitors.lead),
  members: [personOf(visitors.member)],
  plannedOn: '2026-03-05',
  plannedAt: null,
  ...more,
});

export const suggestion = {
  id: 'finding',
  kind: 'SUGGESTION',
  text: '希望加强政策宣讲。',
  qualification: null,
  willingness: null,
  problemId: null,
} as const;

export const completeVisitFacts: Readonly<Record<VisitAction, VisitFacts>> = {
  notify: {},
  checkIn: { latitude: site.latitude, longitude: site.longitude },
  record: { summary: '走访了研发车间。', findings: [suggestion] },
  checkOut: {},
  submit: { summary: '走访了研发车间。', hasNoMatter: false, findings: [suggestion] },
  review: {},
  returnRecord: { reason: '纪实过于简略。' },
  reschedule: { plannedOn: '2026-03-09', reason: '企业负责人出差。' },
  citeItem: { item: { key: 'item', content: '政策宣讲', teamId: 'team', promisedDays: null } },
  cancel: { reason: '企业停产。' },
};

export function accepted(decision: VisitDecision): VisitAccepted {
  if (!decision.ok) throw new Error(`${decision.refusal.code}: ${decision.refusal.message}`);
  return decision;
}

export const visitAct = (
  visit: Visit,
  action: VisitAction,
  by: VisitCapacity,
  facts = completeVisitFacts[action],
  now = noon,
) => decideVisit(visit, action, facts, visitorIn[by], now);

export const visitAfter = (visit: Visit, action: VisitAction, by: VisitCapacity, facts = completeVisitFacts[action]) =>
  accepted(visitAct(visit, action, by, facts)).next;

const planned: Visit = { ...accepted(planVisit(newVisit(), visitors.lead, noon)).next, sites: [site] };
const checkedIn = visitAfter(planned, 'checkIn', 'lead');
const toComplete = visitAfter(checkedIn, 'checkOut', 'lead');
const submitted = visitAfter(toComplete, 'submit', 'lead');

/** The sample visit in every state. */
export const visitIn: Readonly<Record<VisitState, Visit>> = {
  PLANNED: planned,
  NOTIFIED: visitAfter(planned, 'notify', 'lead'),
  CHECKED_IN: checkedIn,
  TO_COMPLETE: toComplete,
  SUBMITTED: submitted,
  REVIEWED: visitAfter(submitted, 'review', 'unitHead'),
  CANCELLED: visitAfter(planned, 'cancel', 'lead'),
};
