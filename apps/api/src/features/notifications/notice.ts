import type { Letter } from './templates/letter.js';
import type { Colleague, EnterpriseContact } from './recipients.js';

/** One thing one recipient shall know once. */
export interface Notice {
  /** What kind of message; with subject, round, step and recipient it makes the key under which it is said once. */
  readonly rule: string;
  readonly bureauId: string;
  readonly subjectType:
    | 'problem'
    | 'visit'
    | 'activity'
    | 'order'
    | 'task'
    | 'calendar'
    | 'deputy'
    | 'handover'
    | 'policyPush'
    | 'partnership';
  readonly subjectId: string;
  readonly round: number;
  /** What tells two messages of one rule and round apart: the reminder's rung, the event's version. */
  readonly step: string;
  readonly to:
    | { readonly kind: 'colleague'; readonly person: Colleague }
    | { readonly kind: 'enterprise'; readonly enterpriseName: string; readonly contact: EnterpriseContact | null };
  readonly letter: Letter;
  /** text/calendar to attach. */
  readonly ics?: string;
  /** Stays in the house: no mail, also where somebody could be written to. */
  readonly inHouse?: boolean;
}

export const toColleague = (person: Colleague): Notice['to'] => ({ kind: 'colleague', person });

export const dedupeKeyOf = (notice: Notice): string => {
  const { to } = notice;
  const recipient = to.kind === 'colleague' ? to.person.userId : (to.contact?.contactId ?? 'enterprise');
  return [notice.rule, notice.subjectId, notice.round, notice.step, recipient].join(':');
};

/** Why no mail goes out, in words for the outbox page; null when it does. */
export function suppressedBecause({ to }: Notice): string | null {
  if (to.kind === 'colleague') return to.person.email ? null : '未登记邮箱，仅站内通知';
  if (!to.contact) return '企业未登记联络员';
  if (!to.contact.consent) return '联络员未同意接收通知';
  return to.contact.email ? null : '联络员未登记邮箱';
}
