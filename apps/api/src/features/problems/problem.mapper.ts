import { problemScope } from '@zhuqi/domain/problem/problem-scope.js';
import type { CoHandler, Problem } from '@zhuqi/domain/problem/problem.types.js';
import { bigrams, normalise } from '@zhuqi/domain/text/search-terms.js';
import {
  recordColumns,
  requestColumns,
  toExtensionRequest,
  toInstruction,
  toShelvingRequest,
} from './problem-records.row.js';
import type { CoHandlerRow, ProblemRow } from './problem.row.js';

/**
 * The aggregate as the domain decides over it. `objectUntil` is the due time of the running sign clock; `hostTerm`
 * and `maxExtensions` are filled in where an act looks at them (host-term.ts).
 */
export function toProblem(row: ProblemRow): Problem {
  const sign = row.clocks.find((clock) => clock.kind === 'sign' && clock.state === 'running');
  const { hostId, hostUnitId, hostUnitPath } = row;
  return {
    id: row.id,
    bureauId: row.bureauId,
    enterpriseId: row.enterpriseId,
    reporterId: row.reporterId,
    reporterUnitPath: row.reporterUnitPath,
    receivingUnitPath: row.receivingUnitPath,
    title: row.title,
    content: row.content,
    category: row.category,
    area: row.area,
    priority: row.priority,
    channel: row.channel,
    visitId: row.visitId,
    findingId: row.findingId,
    itemKey: row.itemKey,
    teamId: row.teamId,
    promisedDays: row.promisedDays,
    state: row.state,
    round: row.round,
    version: row.version,
    host:
      hostId && hostUnitId && hostUnitPath
        ? { userId: hostId, name: row.hostName ?? '', unitId: hostUnitId, unitPath: hostUnitPath }
        : null,
    coHandlers: row.coHandlers.map(toCoHandler),
    assignments: row.assignments,
    responsibility: row.responsibility,
    pauseReason: row.pauseReason,
    firstContactAt: date(row.firstContactAt),
    result: row.result,
    answer: row.resultText,
    satisfaction: row.satisfaction,
    dissatisfactionCause: row.dissatisfiedCause,
    closing: row.closing,
    rejectReason: row.rejectReason,
    mergedIntoId: row.mergedIntoId,
    returnedCount: row.returnedCount,
    createdAt: new Date(row.createdAt),
    submittedAt: date(row.submittedAt),
    acceptedAt: date(row.acceptedAt),
    assignedAt: date(row.assignedAt),
    signedAt: date(row.signedAt),
    answeredAt: date(row.answeredAt),
    closedAt: date(row.closedAt),
    extensionRequest: toExtensionRequest(row.extensionRequest),
    extensionsGranted: row.extensionsGranted,
    shelvingRequest: toShelvingRequest(row.shelvingRequest),
    shelvedAt: date(row.shelvedAt),
    shelvedUntil: date(row.shelvedUntil),
    instructions: (row.instructions ?? []).map(toInstruction),
    urgedCount: row.urgedCount,
    checkCalledAt: date(row.checkCalledAt),
    objectUntil: sign ? new Date(sign.due_at) : null,
    hostTerm: null,
    maxExtensions: null,
  };
}

/** A column from the driver is a Date, one inside JSON an ISO text. */
const date = (value: Date | string | null): Date | null => (value === null ? null : new Date(value));

const toCoHandler = (row: CoHandlerRow): CoHandler => ({
  ...row,
  dueAt: date(row.dueAt),
  repliedAt: date(row.repliedAt),
  waivedAt: date(row.waivedAt),
});

/** The columns creation and acts write, by the names the statements read. */
export function toColumns(problem: Problem) {
  const { unitPath, relatedUnitPaths, participantIds } = problemScope(problem);
  return { unitPath, relatedUnitPaths, participantIds, ...toShownColumns(problem) };
}

/** Those of them that can be asked for; the others say who may see the row. */
export function toShownColumns(problem: Problem) {
  return {
    state: problem.state,
    round: problem.round,
    version: problem.version,
    hostId: problem.host?.userId ?? null,
    hostUnitId: problem.host?.unitId ?? null,
    hostUnitPath: problem.host?.unitPath ?? null,
    assignments: problem.assignments,
    responsibility: problem.responsibility,
    firstContactAt: problem.firstContactAt,
    returnedCount: problem.returnedCount,
    result: problem.result,
    resultText: problem.answer,
    satisfaction: problem.satisfaction,
    dissatisfiedCause: problem.dissatisfactionCause,
    closing: problem.closing,
    rejectReason: problem.rejectReason,
    mergedIntoId: problem.mergedIntoId,
    pauseReason: problem.pauseReason,
    submittedAt: problem.submittedAt,
    acceptedAt: problem.acceptedAt,
    assignedAt: problem.assignedAt,
    signedAt: problem.signedAt,
    answeredAt: problem.answeredAt,
    closedAt: problem.closedAt,
    itemKey: problem.itemKey,
    teamId: problem.teamId,
    promisedDays: problem.promisedDays,
  };
}

/** Everything an act may change. */
export const toChangedColumns = (problem: Problem) =>
  Object.assign(toColumns(problem), recordColumns(problem), requestColumns(problem));

/** The enterprise as a new problem remembers it. */
export interface ProblemSite {
  readonly name: string;
  readonly districtCode: string | null;
}

/** What a new row says besides: fixed at creation. */
export const toNewColumns = (problem: Problem, { name, districtCode }: ProblemSite) => ({
  id: problem.id,
  bureauId: problem.bureauId,
  enterpriseId: problem.enterpriseId,
  districtCode,
  visitId: problem.visitId,
  findingId: problem.findingId,
  title: problem.title,
  content: problem.content,
  category: problem.category,
  area: problem.area,
  priority: problem.priority,
  channel: problem.channel,
  reporterId: problem.reporterId,
  reporterUnitPath: problem.reporterUnitPath,
  receivingUnitPath: problem.receivingUnitPath,
  searchText: `${normalise(problem.title)}\n${normalise(name)}`,
  grams: [...new Set([...bigrams(problem.title), ...bigrams(name)])],
  createdAt: problem.createdAt,
  ...toColumns(problem),
});
