import type { ScopedRow } from '../access/can.js';
import type { Problem } from './problem.types.js';

/** The access columns of a problem's row: the responsible unit first, everybody else concerned beside it. */
export function problemScope(problem: Problem): ScopedRow {
  const unitPath = problem.host?.unitPath ?? problem.receivingUnitPath;
  const related = [
    problem.receivingUnitPath,
    ...(problem.reporterUnitPath === null ? [] : [problem.reporterUnitPath]),
    ...problem.coHandlers.map((helper) => helper.unitPath),
  ];
  const participants = [problem.reporterId, problem.host?.userId, ...problem.coHandlers.map((helper) => helper.userId)];
  return {
    bureauId: problem.bureauId,
    unitPath,
    relatedUnitPaths: [...new Set(related)].filter((path) => path !== unitPath),
    participantIds: [...new Set(participants.filter((id) => id !== null && id !== undefined))],
  };
}
