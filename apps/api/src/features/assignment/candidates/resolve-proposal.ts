import type { AssignmentProposal, ProposedTarget } from '@zhuqi/domain/assignment/propose-assignment.js';
import { formatDay, shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import type { CandidateRow } from './candidate.sql.js';

export interface ResolvedProposal {
  /** Null where nobody of the proposed unit can be assigned. */
  readonly host: CandidateRow | null;
  readonly coHandlers: readonly CandidateRow[];
  /** What the coordinator should know before following the proposal. */
  readonly notes: readonly string[];
}

/**
 * Puts people in the place of units: of a unit's handlers the least busy one who is there, at a tie its head. Nobody is
 * named twice.
 * @param candidates handlers of all units named and all people named, least busy first
 */
export function resolveProposal(
  { host, coHandlers }: Pick<AssignmentProposal, 'host' | 'coHandlers'>,
  candidates: readonly CandidateRow[],
  unitPaths: ReadonlyMap<string, string>,
): ResolvedProposal {
  const taken = new Set<string>();
  const notes: string[] = [];
  const pick = (target: ProposedTarget, verb: string): CandidateRow | null => {
    const free = possible(target, candidates, unitPaths).filter(({ id }) => !taken.has(id));
    const best = [...free].sort(byFitness)[0] ?? null;
    if (best) taken.add(best.id);
    else notes.push(`${target.name}没有可${verb}的经办人，请另选${verb}人。`);
    if (best?.absentUntil) notes.push(absenceNote(best));
    return best;
  };
  const resolvedHost = pick(host, '主办');
  return { host: resolvedHost, coHandlers: coHandlers.flatMap((target) => pick(target, '协办') ?? []), notes };
}

function possible(
  target: ProposedTarget,
  candidates: readonly CandidateRow[],
  unitPaths: ReadonlyMap<string, string>,
): readonly CandidateRow[] {
  if (target.kind === 'person') return candidates.filter(({ id }) => id === target.userId);
  const path = unitPaths.get(target.unitId);
  return path === undefined ? [] : candidates.filter(({ unitPath }) => unitPath.startsWith(path));
}

const load = ({ hosting, coHandling }: CandidateRow): number => hosting + coHandling;

const byFitness = (a: CandidateRow, b: CandidateRow): number =>
  Number(a.absentUntil !== null) - Number(b.absentUntil !== null) ||
  load(a) - load(b) ||
  a.overdue - b.overdue ||
  Number(b.isHead) - Number(a.isHead) ||
  a.id.localeCompare(b.id);

/** 李四在2026年3月5日(周四)前外出，由王五代理；可改派王五，或仍交李四由王五代办。 */
export function absenceNote({ name, absentUntil, deputyName }: CandidateRow): string {
  const until = absentUntil === null ? '' : `至${formatDay(shanghaiDayOf(absentUntil))}`;
  return `${name}外出${until}，由${deputyName}代理；可直接交给${deputyName}，或仍交${name}，由${deputyName}代办。`;
}
