import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import { problemScope } from '@zhuqi/domain/problem/problem-scope.js';
import type { Finding } from '@zhuqi/domain/visit/visit-facts.js';
import type { Known } from '../../platform/query/known-answer.js';
import { knownProblem } from '../problems/known-problem.fragment.js';
import { toShownColumns } from './visit.mapper.js';
import type { VisitWrite } from './visit.repository.js';

/** The visit before the write. */
interface Before {
  readonly districtCode: string | null;
  /** In the order they are shown. */
  readonly findings: readonly { readonly id: string }[];
  /** Then whoever asks for its problems must read them. */
  readonly hasProblems: boolean;
}

/** The row after a write, as its author may see it, without asking the database again. What is not known here is absent. */
export function knownVisit(write: VisitWrite, before: Before, actor: Actor): Known {
  const { after, due, now } = write;
  const { id, enterpriseId, projectId, type, purpose, leadId, loggedAfterwards, createdAt } = after;
  const { dueAt, dueKind, dueProvisional } = due;
  return {
    id,
    enterpriseId,
    projectId,
    type,
    purpose,
    leadId,
    loggedAfterwards,
    createdAt,
    districtCode: before.districtCode,
    dueAt,
    dueKind,
    dueProvisional,
    overdue: dueAt !== null && dueAt < now,
    findings: inOrder(after.findings, before.findings),
    ...toShownColumns(after),
    ...(before.hasProblems ? {} : { problems: raised(write, actor) }),
  };
}

/** As PostgreSQL would list them: those of before, then those of this moment by id. */
function inOrder(findings: readonly Finding[], before: Before['findings']): readonly Finding[] {
  const place = new Map(before.map(({ id }, index) => [id, index]));
  const placeOf = ({ id }: Finding) => place.get(id) ?? before.length;
  return [...findings].sort((a, b) => placeOf(a) - placeOf(b) || byId(a, b));
}

/** Problems raised by this write, as far as the author may read them. Their numbers are the database's secret. */
const raised = ({ problems }: VisitWrite, actor: Actor): readonly Known[] =>
  problems
    .filter(({ problem }) => can(actor, 'problem.read', problemScope(problem)))
    .sort((a, b) => byId(a.problem, b.problem))
    .map((row) => knownProblem(row, { districtCode: row.site.districtCode }));

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
