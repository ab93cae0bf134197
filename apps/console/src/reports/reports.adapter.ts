import type { ReportRowFieldsFragment } from '../gql/graphql.js';
import type { ResourceAdapter } from '../providers/adapter.js';
import { execute } from '../providers/graphql-client.js';
import { ReportListDocument, ReportRowByIdDocument } from './reports.documents.js';

export type ReportRow = ReportRowFieldsFragment;

export const reportsAdapter: ResourceAdapter<ReportRow> = {
  list: async ({ signal, filter, ...options }) =>
    (await execute(ReportListDocument, { options: { ...options, filter } }, signal ? { signal } : {})).reports,
  one: async (id, signal) => (await execute(ReportRowByIdDocument, { id }, signal ? { signal } : {})).report,
};
