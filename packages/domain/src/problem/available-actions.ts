import { firstRefusal, refuseByRow } from './decide-problem.js';
import { guiseFor, type ProblemActor } from './problem-actor.js';
import type { FactName } from './problem-facts.js';
import { problemActions, transitionOf, type ProblemAction, type Transition } from './problem.transitions.js';
import type { Problem } from './problem.types.js';

export interface AvailableAction {
  readonly action: ProblemAction;
  readonly label: string;
  /** Facts this actor must give here and now; a fact the case makes necessary moves up from the offers. */
  readonly needs: readonly FactName[];
  readonly offers: readonly FactName[];
  /** The one to draw as the main button; at most one. */
  readonly primary: boolean;
}

/** What this actor could do now, most likely first; the console draws its buttons from this and knows no rule. */
export function availableActions(problem: Problem, who: ProblemActor, now: Date): readonly AvailableAction[] {
  const found = problemActions.flatMap((action) => {
    const offered = offer(transitionOf(action), problem, who, now);
    return offered ? [{ action, ...offered }] : [];
  });
  const ordered = found.sort((a, b) => rank(a.action, problem) - rank(b.action, problem));
  return ordered.map((item, index) => ({ ...item, primary: index === 0 && !quiet.includes(item.action) }));
}

/** Ways back and acts beside the way are never the main button. */
const quiet: readonly ProblemAction[] = [
  'withdraw',
  'reopen',
  'recategorise',
  'citeItem',
  'raisePriority',
  'transferHost',
  'transferCoHandler',
  'checkCall',
  'urge',
  'instruct',
];

/** Table order, but the first contact comes before everything else. */
const rank = (action: ProblemAction, problem: Problem): number =>
  action === 'contact' && problem.firstContactAt === null ? -1 : problemActions.indexOf(action);

function offer(
  row: Transition,
  problem: Problem,
  who: ProblemActor,
  now: Date,
): Pick<AvailableAction, 'label' | 'needs' | 'offers'> | null {
  const as = guiseFor(who, problem, row.by);
  if (refuseByRow(row, problem, as)) return null;
  const refusal = firstRefusal(row, problem, {}, as, now);
  // A refusal that names an offered fact is cured by giving it; one that names none can't be cured.
  const cure = row.offers.find((fact) => fact === refusal?.field);
  if (refusal && !cure) return null;
  return {
    label: row.label,
    needs: cure ? [...row.needs, cure] : row.needs,
    offers: row.offers.filter((fact) => fact !== cure),
  };
}
