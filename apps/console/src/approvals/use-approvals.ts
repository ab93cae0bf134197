import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { approvalQueues, type ApprovalQueue } from '@zhuqi/domain/query/approvals.js';
import type { OrderApprovalsQuery, ProblemApprovalsQuery } from '../gql/graphql.js';
import { execute } from '../providers/graphql-client.js';
import { atWork, useCan, useMe } from '../session/me.js';
import { ApprovalCountsDocument, OrderApprovalsDocument, ProblemApprovalsDocument } from './approvals.documents.js';

export type ProblemToApprove = ProblemApprovalsQuery['problems']['items'][number];
export type OrderToApprove = OrderApprovalsQuery['supervisionOrders']['items'][number];

/** Rows of a queue on the page; the list behind it has them all. */
const SHOWN = 10;
const REFRESH_MS = 120_000;

/** The queues of whoever is signed in. */
export function useQueues(): readonly ApprovalQueue[] {
  const me = useMe();
  return me ? approvalQueues(atWork(me)) : [];
}

/** How much waits in each queue, and in all of them. */
export function useApprovalCounts() {
  const can = useCan();
  const queues = useQueues();
  const { data } = useQuery({
    queryKey: ['approvals', 'counts'],
    enabled: can('home.read') && queues.length > 0,
    refetchInterval: REFRESH_MS,
    queryFn: async ({ signal }) => (await execute(ApprovalCountsDocument, {}, { signal })).approvals,
  });
  return { counts: data ?? [], total: (data ?? []).reduce((sum, { count }) => sum + count, 0) };
}

export const useProblemQueue = ({ kind, filter }: ApprovalQueue) =>
  useQuery({
    queryKey: ['approvals', kind],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const options = { filter, take: SHOWN, sort: { field: 'dueAt', order: 'ASC' as const } };
      return (await execute(ProblemApprovalsDocument, { options }, { signal })).problems;
    },
  });

export const useOrderQueue = ({ kind, filter }: ApprovalQueue) =>
  useQuery({
    queryKey: ['approvals', kind],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const options = { filter, take: SHOWN, sort: { field: 'deadline', order: 'ASC' as const } };
      return (await execute(OrderApprovalsDocument, { options }, { signal })).supervisionOrders;
    },
  });
