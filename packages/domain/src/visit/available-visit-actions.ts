import { firstVisitRefusal, refuseVisitByRow } from './decide-visit.js';
import { visitGuise, type VisitActor } from './visit-actor.js';
import type { VisitFactName } from './visit-facts.js';
import { visitActions, visitTransitionOf, type VisitAction } from './visit.transitions.js';
import type { Visit } from './visit.types.js';

export interface AvailableVisitAction {
  readonly action: VisitAction;
  readonly label: string;
  readonly needs: readonly VisitFactName[];
  readonly offers: readonly VisitFactName[];
  /** The one to draw as the main button; at most one. */
  readonly primary: boolean;
}

/** Ways back and acts beside the way are never the main button. */
const quiet: readonly VisitAction[] = ['cancel', 'reschedule', 'citeItem'];

/** What this actor could do with the visit now, most likely first. */
export function availableVisitActions(visit: Visit, who: VisitActor, now: Date): readonly AvailableVisitAction[] {
  return visitActions
    .filter((action) => {
      const row = visitTransitionOf(action);
      if (refuseVisitByRow(row, visit, visitGuise(who, visit, row.by))) return false;
      const refusal = firstVisitRefusal(row, visit, {}, now);
      return refusal === null || row.offers.some((fact) => fact === refusal.field);
    })
    .map((action, index) => {
      const { label, needs, offers } = visitTransitionOf(action);
      return { action, label, needs, offers, primary: index === 0 && !quiet.includes(action) };
    });
}
