import { shanghaiDayOf } from '../deadline/shanghai-time.js';
import { citesNothing, citing } from '../service-list/cited-item.js';
import { blankVisit } from './blank-visit.js';
import { importedVisit, type VisitImported } from './imported-visit.js';
import type { VisitActed, VisitEvent, VisitPlanned } from './visit-events.js';
import type { Finding } from './visit-facts.js';
import type { Visit } from './visit.types.js';

/** The visit after an event; null is the visit before its first one. Folding its events gives its row. */
export function evolveVisit(visit: Visit | null, event: VisitEvent): Visit {
  if (isFirst(event)) return planned(event);
  if (isImport(event)) return importedVisit(visit, event);
  if (visit === null) throw new Error(`history starts with ${event.type}`);
  return { ...visit, state: event.to, version: visit.version + 1, ...effectOf(visit, event) };
}

const isFirst = (event: VisitEvent): event is VisitPlanned =>
  event.type === 'visit.planned' || event.type === 'visit.loggedAfterwards';

const isImport = (event: VisitEvent): event is VisitImported =>
  event.type === 'visit.imported' || event.type === 'visit.importCorrected';

/** Folds a whole history. @throws when it is empty or does not start with a plan */
export function foldVisit(events: readonly VisitEvent[]): Visit {
  const visit = events.reduce<Visit | null>(evolveVisit, null);
  if (visit === null) throw new Error('a visit without events');
  return visit;
}

function effectOf(visit: Visit, { type, at, data }: VisitActed): Partial<Visit> {
  switch (type) {
    case 'visit.notified':
      return { notifiedAt: at };
    case 'visit.checkedIn':
      return {
        checkedInAt: new Date(data.at ?? at),
        latitude: data.latitude ?? null,
        longitude: data.longitude ?? null,
        distance: data.distance ?? null,
        farReason: data.farReason ?? null,
      };
    case 'visit.checkedOut':
      return { checkedOutAt: new Date(data.at ?? at) };
    case 'visit.recorded':
      return recorded(visit, data);
    case 'visit.submitted':
      return { ...recorded(visit, data), submittedAt: at };
    case 'visit.reviewed':
      return { reviewedAt: at };
    case 'visit.returned':
      return { returnedCount: visit.returnedCount + 1, submittedAt: null };
    case 'visit.rescheduled':
      return {
        plannedOn: data.plannedOn === undefined ? visit.plannedOn : shanghaiDayOf(data.plannedOn),
        plannedAt: data.plannedAt === undefined ? null : new Date(data.plannedAt),
        notifiedAt: null,
      };
    case 'visit.itemCited':
      return data.item ? citing(data.item) : {};
    case 'visit.cancelled':
      return { cancelReason: data.reason ?? null };
  }
}

const recorded = (visit: Visit, { summary, findings, hasNoMatter }: VisitActed['data']): Partial<Visit> => ({
  summary: summary ?? visit.summary,
  hasNoMatter: hasNoMatter ?? visit.hasNoMatter,
  findings: findings === undefined ? visit.findings : merged(visit.findings, findings),
});

/** Written again under its id, a finding changes in place; a new id adds one. */
const merged = (known: readonly Finding[], written: readonly Finding[]): readonly Finding[] => [
  ...new Map([...known, ...written].map((finding) => [finding.id, finding])).values(),
];

function planned({ at, to, data }: VisitPlanned): Visit {
  const checkedInAt = data.checkedInAt === null ? null : new Date(data.checkedInAt);
  const { item, ...plan } = data.plan;
  return {
    ...blankVisit,
    ...plan,
    ...(item ? citing(item) : citesNothing),
    projectId: plan.projectId ?? null,
    state: to,
    plannedOn: shanghaiDayOf(data.plannedOn),
    plannedAt: data.plannedAt === null ? null : new Date(data.plannedAt),
    loggedAfterwards: data.loggedAfterwards,
    checkedInAt,
    checkedOutAt: checkedInAt,
    createdAt: at,
  };
}
