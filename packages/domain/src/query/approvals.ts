import type { Role } from '../access/role.js';
import { oneOf, partsAtWork, type AtWork, type ListFilter } from './my-work.js';

/** What waits for somebody's word. */
export const approvalLabels = {
  extensions: '延期申请',
  shelvings: '挂账申请',
  results: '办理结果审核',
  objections: '主办异议',
  orderAnswers: '督办待答复',
  orderClosings: '督办待办结',
} as const;
export type ApprovalKind = keyof typeof approvalLabels;

export interface ApprovalQueue {
  readonly kind: ApprovalKind;
  readonly resource: 'problems' | 'orders';
  readonly filter: ListFilter;
}

const inState = (state: string): ListFilter => ({ state: { eq: state } });

/**
 * 待我审批: the queues of this person, as filters over problems and orders. The API counts with them, the console lists with
 * them, and row scope decides which rows they hold. Who must answer an order never judges the answer.
 */
export function approvalQueues(actor: AtWork): readonly ApprovalQueue[] {
  const parts = partsAtWork(actor);
  const has = (...wanted: readonly Role[]) => parts.some(({ roles }) => wanted.some((role) => roles.includes(role)));
  const me = oneOf(parts);
  const queue = (kind: ApprovalKind, resource: ApprovalQueue['resource'], filter: ListFilter) => [
    { kind, resource, filter },
  ];
  return [
    ...(has('SUPERVISOR') ? queue('extensions', 'problems', { extensionRequested: { eq: true } }) : []),
    ...(has('DEPUTY_LEADER') ? queue('shelvings', 'problems', { shelvingRequested: { eq: true } }) : []),
    ...(has('UNIT_HEAD') ? queue('results', 'problems', { ...inState('IN_REVIEW'), not: { hostId: me } }) : []),
    ...(has('COORDINATOR') ? queue('objections', 'problems', { ...inState('ACCEPTED'), objected: { eq: true } }) : []),
    ...(has('UNIT_HEAD')
      ? queue('orderAnswers', 'orders', inState('ISSUED'))
      : has('DEPUTY_LEADER', 'PRINCIPAL')
        ? queue('orderAnswers', 'orders', { ...inState('ISSUED'), issuedToId: me })
        : []),
    ...(has('SUPERVISOR', 'PRINCIPAL')
      ? queue('orderClosings', 'orders', { ...inState('ANSWERED'), not: { issuedToId: me } })
      : []),
  ];
}
