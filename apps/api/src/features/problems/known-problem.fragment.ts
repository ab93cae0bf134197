import type { Problem } from '@zhuqi/domain/problem/problem.types.js';
import type { Known } from '../../platform/query/known-answer.js';
import type { SubjectDue } from '../deadlines/subject-due.js';
import { recordColumns, shownRequest } from './problem-records.row.js';
import { toShownColumns } from './problem.mapper.js';

/** What an act or a creation leaves behind in the row. */
export interface WrittenProblem {
  readonly problem: Problem;
  readonly due: SubjectDue;
  readonly now: Date;
}

/** Columns no act changes, which the domain has no use for. */
interface Fixed {
  /** Absent where nobody has been told yet. */
  readonly number?: string;
  readonly districtCode: string | null;
}

/**
 * The row after a write, as its author may see it, without asking the database again. The count of overdue clocks, the
 * reason to call and what hangs on other tables are not known here.
 */
export function knownProblem({ problem, due, now }: WrittenProblem, { number, districtCode }: Fixed): Known {
  const { id, title, content, channel, enterpriseId, visitId, reporterId, createdAt } = problem;
  const { dueAt, dueKind, dueProvisional } = due;
  return {
    id,
    number,
    title,
    content,
    channel,
    enterpriseId,
    districtCode,
    visitId,
    reporterId,
    createdAt,
    updatedAt: now,
    dueAt,
    dueKind,
    dueProvisional,
    overdue: dueAt !== null && dueAt < now,
    extensionRequest: shownRequest(problem.extensionRequest),
    shelvingRequest: shownRequest(problem.shelvingRequest),
    ...toShownColumns(problem),
    ...recordColumns(problem),
  };
}
