import { evolvePolicy, policyDecider, policyScope } from '@zhuqi/domain/policy-push/decide-policy.js';
import type { PolicyPush } from '@zhuqi/domain/policy-push/policy-push.types.js';
import { policyFactSpecs } from '@zhuqi/domain/policy-push/policy.transitions.js';
import type { LivingKind } from '../../platform/aggregates/living-kind.js';
import { recordType } from '../../platform/facts/record-type.js';

/** A row of policy_push: days as text, moments as ISO text. */
export type PolicyRow = Omit<PolicyPush, 'createdAt' | 'publishedAt' | 'version'> & {
  readonly publishedAt: string | null;
};

/** 惠企政策: the fold of its events, and where it stands. How far its push has come is kept beside it. */
export const policyKind: LivingKind<PolicyPush, PolicyRow> = {
  subject: 'policyPush',
  noun: '政策',
  table: 'policy_push',
  read: 'policyPush.read',
  columns: recordType(
    `title text, summary text, level text, state text, "documentId" uuid, eligibility jsonb, "validFrom" date, "validTo" date,
     "withdrawReason" text, "publishedAt" timestamptz`,
  ),
  kept: recordType(
    `"pushedById" uuid, "pushTotal" int, "pushDone" int, "pushCursor" uuid, "pushFinishedAt" timestamptz`,
  ),
  factSpecs: policyFactSpecs,
  decide: (policy, action, facts, who, now) => policyDecider.decide(policy, action, facts, who, now),
  available: policyDecider.available,
  evolve: evolvePolicy,
  idOf: ({ id }) => id,
  scopeOf: policyScope,
  searched: ({ title, summary }) => [title, summary],
  toColumns: ({ title, summary, level, state, documentId, eligibility, validFrom, validTo, ...more }) => ({
    ...{ title, summary, level, state, documentId, eligibility, validFrom, validTo },
    ...{ withdrawReason: more.withdrawReason, publishedAt: more.publishedAt },
  }),
  fromRow: ({ id, bureauId, unitPath, version, title, summary, level, state, documentId, eligibility, ...more }) => ({
    ...{ id, bureauId, unitPath, version, title, summary, level, state, documentId, eligibility },
    ...{ validFrom: more.validFrom, validTo: more.validTo, withdrawReason: more.withdrawReason },
    createdAt: new Date(more.createdAt),
    publishedAt: more.publishedAt === null ? null : new Date(more.publishedAt),
  }),
};
