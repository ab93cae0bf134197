import type { FilterValues } from '../common/list/filter-spec.js';
import type { DraftIssueInput, IssueByIdQuery, IssueFactsInput, IssueRowFragment } from '../gql/graphql.js';
import type { ResourceAdapter } from '../providers/adapter.js';
import { accepted, execute } from '../providers/graphql-client.js';
import {
  DraftIssueDocument,
  IssueByIdDocument,
  IssueCountsDocument,
  IssueListDocument,
  PerformIssueActionDocument,
} from './column-issues.documents.js';

export type IssueRow = IssueRowFragment;
export type IssueDetail = NonNullable<IssueByIdQuery['columnIssue']>;

export const columnIssuesAdapter: ResourceAdapter<IssueRow | IssueDetail> = {
  list: async ({ signal, filter, ...options }) =>
    (await execute(IssueListDocument, { options: { ...options, filter } }, signal ? { signal } : {})).columnIssues,
  one: async (id, signal) => (await execute(IssueByIdDocument, { id }, signal ? { signal } : {})).columnIssue,
};

export const issueCounts = async (filter: FilterValues, signal: AbortSignal) =>
  (await execute(IssueCountsDocument, { filter }, { signal })).columnIssueStateCounts;

/** @returns the id. @throws RefusalError with the field at fault */
export const draftIssue = async (input: DraftIssueInput, idempotencyKey: string): Promise<string> =>
  accepted((await execute(DraftIssueDocument, { input }, { idempotencyKey })).draftIssue).id;

interface Performed {
  readonly issue: Pick<IssueDetail, 'id' | 'version'>;
  readonly action: string;
  readonly facts: Record<string, unknown>;
  readonly key: string;
}

/** Performs one action on the version that was seen. @throws RefusalError, CONFLICT and NUMBER_TAKEN among them */
export async function performIssueAction({ issue, action, facts, key }: Performed): Promise<void> {
  const input = { id: issue.id, action, expectedVersion: issue.version, facts: facts as IssueFactsInput };
  accepted((await execute(PerformIssueActionDocument, { input }, { idempotencyKey: key })).performIssueAction);
}
