import { Injectable } from '@nestjs/common';
import type { Facts } from '@zhuqi/domain/problem/problem-facts.js';
import type { Refusal } from '@zhuqi/domain/problem/problem.types.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { LinkTokens } from '../../platform/links/link-tokens.service.js';
import { EnterpriseAct, type EnterpriseActRequest } from '../problems/enterprise-act.fragment.js';
import type { LinkPurpose } from './link-purpose.js';

interface RateByLink {
  readonly token: string;
  readonly satisfaction: string;
  readonly cause: string | null;
  readonly comment: string | null;
}

interface SupplyByLink {
  readonly token: string;
  readonly supplement: string;
}

type LinkResult = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal<string> };

interface ConsumedLink {
  readonly problemId: string;
  readonly round: number;
  readonly enterpriseId: string;
  readonly contactId: string;
  readonly contactName: string;
}

// One statement decides who uses the link: a second one finds used_at set and gets no row.
const CONSUME = `
  update enterprise_link l set used_at = $2 from enterprise_contact c
  where l.token_hash = $1 and l.purpose = $3 and l.used_at is null and l.revoked_at is null and l.expires_at > $2 and c.id = l.contact_id
  returning l.problem_id as "problemId", l.round, l.enterprise_id as "enterpriseId", l.contact_id as "contactId", c.name as "contactName"`;

const gone: Refusal<string> = {
  code: 'LINK_CLOSED',
  message: '这个链接已使用或已过期。如需补充意见，请联系您的挂钩帮办人员。',
};

class Refused extends Error {
  constructor(readonly refusal: Refusal<string>) {
    super(refusal.code);
  }
}

/** The enterprise acts through its link. The link is used up exactly when the act is written. */
@Injectable()
export class ActByLinkService {
  constructor(
    private readonly database: Database,
    private readonly tokens: LinkTokens,
    private readonly acts: EnterpriseAct,
    private readonly clock: SystemClock,
  ) {}

  /** Codes are checked by the domain; the type says what they are once they have passed. */
  rate({ token, satisfaction, cause, comment }: RateByLink): Promise<LinkResult> {
    const facts = {
      satisfaction,
      ...(cause ? { dissatisfactionCause: cause } : {}),
      ...(comment ? { comment } : {}),
    } as Facts;
    return this.act(token, 'RATE_PROBLEM', 'rate', facts);
  }

  supplyInfo({ token, supplement }: SupplyByLink): Promise<LinkResult> {
    return this.act(token, 'SUPPLY_INFO', 'supplyInfo', { supplement });
  }

  private async act(
    token: string,
    purpose: LinkPurpose,
    action: EnterpriseActRequest['action'],
    facts: Facts,
  ): Promise<LinkResult> {
    try {
      await this.database.transaction((tx) => this.consume(tx, token, purpose, action, facts));
      return { ok: true };
    } catch (error) {
      if (error instanceof Refused) return { ok: false, refusal: error.refusal };
      throw error;
    }
  }

  private async consume(
    tx: Tx,
    token: string,
    purpose: LinkPurpose,
    action: EnterpriseActRequest['action'],
    facts: Facts,
  ): Promise<void> {
    const values = [this.tokens.hashOf(token), this.clock.now(), purpose];
    const [link] = await tx.query<ConsumedLink>('link.consume', CONSUME, values);
    if (!link) throw new Refused(gone);
    const { problemId, round, enterpriseId, contactId, contactName: name } = link;
    const who = { kind: 'enterprise', enterpriseId, contactId, name } as const;
    const refusal = await this.acts.within(tx, { problemId, round, action, facts, who });
    if (refusal) throw new Refused(refusal === 'PAST' ? gone : refusal);
  }
}
