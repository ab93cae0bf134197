import { addDays, dayOf } from '../deadline/shanghai-time.js';
import type { PolicyPush, PolicyReceipt } from './policy-push.types.js';

/** A contact a policy may be sent to. */
export interface PolicyContact {
  readonly id: string;
  readonly enterpriseId: string;
  /** Agreed to be written to. */
  readonly consent: boolean;
  readonly isPrimary: boolean;
}

/** Calendar days after which an unread policy is sent once more (default; a setting). */
export const defaultReadDays = 7;

/** At most one receipt per policy and contact: the key of the unique index, and what makes pushing repeatable. */
export const receiptKey = ({ policyId, contactId }: Pick<PolicyReceipt, 'policyId' | 'contactId'>): string =>
  `${policyId}:${contactId}`;

/**
 * Whom to send a policy to: of each eligible enterprise the contacts who agreed; the primary one alone where there is one.
 * Who has it already is left out, so an enterprise that becomes eligible later is reached by pushing again.
 */
export function contactsToTell(
  enterpriseIds: readonly string[],
  contacts: readonly PolicyContact[],
  receipts: ReadonlyArray<Pick<PolicyReceipt, 'contactId'>>,
): readonly PolicyContact[] {
  const told = new Set(receipts.map(({ contactId }) => contactId));
  return enterpriseIds.flatMap((enterpriseId) => {
    const willing = contacts.filter((contact) => contact.enterpriseId === enterpriseId && contact.consent);
    const primary = willing.filter(({ isPrimary }) => isPrimary);
    return (primary.length > 0 ? primary : willing).filter(({ id }) => !told.has(id));
  });
}

/** Receipts to remind of: not read for so many days, not reminded before, while the policy can still be used. */
export function receiptsToRemind(
  policy: Pick<PolicyPush, 'state' | 'validTo'>,
  receipts: readonly PolicyReceipt[],
  now: Date,
  days = defaultReadDays,
): readonly PolicyReceipt[] {
  const today = dayOf(now);
  if (policy.state !== 'PUBLISHED' || (policy.validTo !== null && policy.validTo < today)) return [];
  return receipts.filter(
    ({ readAt, remindedAt, sentAt }) => readAt === null && remindedAt === null && addDays(dayOf(sentAt), days) <= today,
  );
}

/** Sent, read, and the share read; null before anything was sent. */
export function readShare(receipts: readonly PolicyReceipt[]) {
  const read = receipts.filter(({ readAt }) => readAt !== null).length;
  return { sent: receipts.length, read, share: receipts.length === 0 ? null : read / receipts.length };
}

/** The receipt once opened: the first time counts. */
export const markRead = (receipt: PolicyReceipt, at: Date): PolicyReceipt =>
  receipt.readAt === null ? { ...receipt, readAt: at } : receipt;
