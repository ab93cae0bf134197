import { Injectable } from '@nestjs/common';
import { dayOf, type ShanghaiDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import { eligibilityWords } from '@zhuqi/domain/policy-push/eligibility.js';
import { policyLevelLabels, type PolicyLevel } from '@zhuqi/domain/policy-push/policy-push.types.js';
import { defaultReadDays } from '@zhuqi/domain/policy-push/receipts.js';
import type { EnterpriseFields } from '@zhuqi/domain/query/enterprise-fields.js';
import type { Filter } from '@zhuqi/domain/query/filter.js';
import type { Tx } from '../../platform/database/database.js';
import type { EnterpriseContact } from './recipients.js';

/** A receipt whose contact is to be written to. */
export interface PolicyToTell {
  readonly receiptId: string;
  readonly policyId: string;
  readonly bureauId: string;
  readonly title: string;
  readonly levelLabel: string;
  /** Who it is for. */
  readonly words: string;
  readonly validTo: ShanghaiDay | null;
  readonly unitName: string;
  readonly enterpriseName: string;
  readonly contact: EnterpriseContact;
}

type Row = Omit<PolicyToTell, 'levelLabel' | 'words'> & {
  readonly level: PolicyLevel;
  readonly eligibility: Filter<EnterpriseFields>;
};

// Rows another worker is telling are left to it.
const waiting = (which: string): string => `
  select r.id as "receiptId", p.id as "policyId", p.bureau_id as "bureauId", p.title, p.level, p.eligibility, p.valid_to::text as "validTo",
    coalesce(n.name, '市科技局') as "unitName", e.name as "enterpriseName",
    jsonb_build_object('contactId', c.id, 'name', c.name, 'email', nullif(c.email, ''), 'consent', c.consent and c.active) as contact
  from policy_receipt r join policy_push p on p.id = r.policy_id join enterprise e on e.id = r.enterprise_id
    join enterprise_contact c on c.id = r.contact_id left join unit n on n.id = p.unit_id
  where p.state = 'PUBLISHED' and (p.valid_to is null or p.valid_to >= $1::date) and ${which}
  order by r.id limit $2 for update of r skip locked`;

const NEW = waiting('r.told_at is null');
const UNREAD = waiting(
  `r.told_at is not null and r.read_at is null and r.reminded_at is null
    and (r.sent_at at time zone 'Asia/Shanghai')::date + $3::int <= $1::date`,
);

/** Whom to write to about policies; who has lost interest or consent meanwhile is told nothing, by the rule of notices. */
@Injectable()
export class PolicyCaseReadModel {
  async untold(tx: Tx, now: Date, take: number): Promise<PolicyToTell[]> {
    return (await tx.query<Row>('policy.untold', NEW, [dayOf(now), take])).map(toTell);
  }

  /** Not opened for a week, not reminded before, while it can be used (receipts.ts). */
  async unread(tx: Tx, now: Date, take: number): Promise<PolicyToTell[]> {
    return (await tx.query<Row>('policy.unread', UNREAD, [dayOf(now), take, defaultReadDays])).map(toTell);
  }
}

const toTell = ({ level, eligibility, ...row }: Row): PolicyToTell => ({
  ...row,
  levelLabel: policyLevelLabels[level] + '级',
  words: eligibilityWords(eligibility),
});
