import { Injectable } from '@nestjs/common';
import type { Facts } from '@zhuqi/domain/problem/problem-facts.js';
import type { Refusal } from '@zhuqi/domain/problem/problem.types.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { LinkTokens } from '../../platform/links/link-tokens.service.js';
import { RateProblem } from '../problems/rate-problem.fragment.js';

export interface RateByLink {
  readonly token: string;
  readonly satisfaction: string;
  readonly cause: string | null;
  readonly comment: string | null;
}

type RateResult = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal<string> };

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
  where l.token_hash = $1 and l.used_at is null and l.revoked_at is null and l.expires_at > $2 and c.id = l.contact_id
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

/** The enterprise rates an answer through its link. The link is used up exactly when the rating is written. */
@Injectable()
export class RateByLinkService {
  constructor(
    private readonly database: Database,
    private readonly tokens: LinkTokens,
    private readonly ratings: RateProblem,
    private readonly clock: SystemClock,
  ) {}

  async rate(input: RateByLink): Promise<RateResult> {
    try {
      await this.database.transaction((tx) => this.consume(input, tx));
      return { ok: true };
    } catch (error) {
      if (error instanceof Refused) return { ok: false, refusal: error.refusal };
      throw error;
    }
  }

  private async consume(input: RateByLink, tx: Tx): Promise<void> {
    const values = [this.tokens.hashOf(input.token), this.clock.now()];
    const [link] = await tx.query<ConsumedLink>('link.consume', CONSUME, values);
    if (!link) throw new Refused(gone);
    // Codes are checked by the domain; the type says what they are once they have passed.
    const facts = {
      satisfaction: input.satisfaction,
      ...(input.cause ? { dissatisfactionCause: input.cause } : {}),
      ...(input.comment ? { comment: input.comment } : {}),
    } as Facts;
    const { problemId, round, enterpriseId, contactId, contactName: name } = link;
    const who = { kind: 'enterprise', enterpriseId, contactId, name } as const;
    const refusal = await this.ratings.within(tx, { problemId, round, facts, who });
    if (refusal) throw new Refused(refusal === 'PAST' ? gone : refusal);
  }
}
