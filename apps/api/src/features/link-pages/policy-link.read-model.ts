import { Injectable } from '@nestjs/common';
import type { ShanghaiDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import { eligibilityWords } from '@zhuqi/domain/policy-push/eligibility.js';
import { policyLevelLabels, type PolicyLevel, type PolicyState } from '@zhuqi/domain/policy-push/policy-push.types.js';
import type { EnterpriseFields } from '@zhuqi/domain/query/enterprise-fields.js';
import type { Filter } from '@zhuqi/domain/query/filter.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { Database } from '../../platform/database/database.js';
import { LinkTokens } from '../../platform/links/link-tokens.service.js';
import type { LinkPolicy } from './graphql/link-page.model.js';

interface PolicyRow {
  readonly state: PolicyState;
  readonly title: string;
  readonly summary: string;
  readonly level: PolicyLevel;
  readonly eligibility: Filter<EnterpriseFields>;
  readonly validFrom: ShanghaiDay;
  readonly validTo: ShanghaiDay | null;
  readonly unitName: string | null;
  readonly enterpriseName: string;
  readonly isRead: boolean;
}

const BY_TOKEN = `
  select p.state, p.title, p.summary, p.level, p.eligibility, p.valid_from::text as "validFrom", p.valid_to::text as "validTo",
    n.name as "unitName", e.name as "enterpriseName", r.read_at is not null as "isRead"
  from policy_receipt r join policy_push p on p.id = r.policy_id join enterprise e on e.id = r.enterprise_id left join unit n on n.id = p.unit_id
  where r.token_hash = $1`;
// The first time counts.
const READ = `
  update policy_receipt r set read_at = coalesce(r.read_at, $2) from policy_push p
  where r.token_hash = $1 and p.id = r.policy_id and p.state <> 'WITHDRAWN' returning 1`;

export interface PolicyPage {
  readonly enterpriseName: string;
  readonly unitName: string | null;
  readonly policy: LinkPolicy;
}

/** A policy behind the personal link of one contact. Looking marks nothing: mail scanners look, too; people say so. */
@Injectable()
export class PolicyLinkReadModel {
  constructor(
    private readonly database: Database,
    private readonly tokens: LinkTokens,
    private readonly clock: SystemClock,
  ) {}

  /** Null for a link that is unknown. What was withdrawn says so and nothing else. */
  async page(token: string): Promise<PolicyPage | null> {
    const [row] = await this.database.query<PolicyRow>('link.policy', BY_TOKEN, [this.tokens.hashOf(token)]);
    if (!row) return null;
    const { enterpriseName, unitName, eligibility, level, ...policy } = row;
    const isWithdrawn = policy.state === 'WITHDRAWN';
    return {
      enterpriseName,
      unitName,
      policy: {
        ...policy,
        summary: isWithdrawn ? '' : policy.summary,
        levelLabel: policyLevelLabels[level],
        eligibilityWords: isWithdrawn ? '' : eligibilityWords(eligibility),
      },
    };
  }

  /** @returns false for a link that is unknown, or a policy that was withdrawn */
  async markRead(token: string): Promise<boolean> {
    const values = [this.tokens.hashOf(token), this.clock.now()];
    return (await this.database.query('link.policyRead', READ, values)).length > 0;
  }
}
