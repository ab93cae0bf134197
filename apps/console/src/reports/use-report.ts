import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FigureScope } from '@zhuqi/domain/figure/figure.types.js';
import { figureLink } from '../figures/figure-link.js';
import type { ReportDetailQuery, ReportFactsInput } from '../gql/graphql.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { PerformReportActionDocument, ReportDetailDocument } from './reports.documents.js';

export type ReportDetail = NonNullable<ReportDetailQuery['report']>;

const EVENTS = 20;
const POLL_MS = 1_000;

/** Texts and files are being made, or have yet to be. */
export const isBeingMade = ({ state, renderedAt }: Pick<ReportDetail, 'state' | 'renderedAt'>): boolean =>
  state === 'DRAFT' && renderedAt === null;

/** One report with everything its page shows; asked again every second while it is being made. */
export function useReport(id: string) {
  const [taken, setTaken] = useState(EVENTS);
  const query = useQuery<ReportDetail | null>({
    queryKey: ['reports', 'detail', id, taken],
    placeholderData: (before) => (before?.id === id ? before : undefined),
    queryFn: async ({ signal }) =>
      (await execute(ReportDetailDocument, { id, events: taken }, { signal })).report ?? null,
    refetchInterval: ({ state: { data } }) => (data && isBeingMade(data) ? POLL_MS : false),
  });
  return { ...query, taken, older: () => setTaken((before) => before + 40) };
}

interface Performed {
  readonly report: Pick<ReportDetail, 'id' | 'version'>;
  readonly action: string;
  readonly facts: Record<string, unknown>;
  readonly key: string;
}

/** Performs one action on the version that was seen. @throws RefusalError, CONFLICT among them */
export async function performReportAction({ report: { id, version }, action, facts, key }: Performed): Promise<void> {
  const input = { id, action, expectedVersion: version, facts: facts as ReportFactsInput };
  accepted((await execute(PerformReportActionDocument, { input }, { idempotencyKey: key })).performReportAction);
}

/** The rows a figure was counted over when the report was rendered: as many as it says, whatever has changed since. */
export const rowsLink = ({ id }: Pick<ReportDetail, 'id'>, code: string): string =>
  `/reports/${id}/figures/${encodeURIComponent(code)}`;

/** The same figure over the ledger as it is now. */
export function todaysLink({ period, scope }: Pick<ReportDetail, 'period' | 'scope'>, code: string): string {
  const { unitId, teamId, districtCode } = scope;
  const narrowed: FigureScope = {
    ...(unitId ? { unitId } : {}),
    ...(teamId ? { teamId } : {}),
    ...(districtCode ? { districtCode } : {}),
  };
  return figureLink(code, period, narrowed);
}
