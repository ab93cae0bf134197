import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { eligibilityWords, saysNothing } from '@zhuqi/domain/policy-push/eligibility.js';
import { Database } from '../../platform/database/database.js';
import { MatchingIds } from '../../platform/query/matching-ids.service.js';
import { readEligibility } from './read-eligibility.js';

const BATCH = 5000;
const REACHABLE = `
  select count(distinct c.enterprise_id) as count from enterprise_contact c
  where c.enterprise_id = any($1::uuid[]) and c.active and c.consent and nullif(c.email, '') is not null`;

export interface EligibilityPreview {
  readonly total: number;
  readonly reachable: number;
  readonly words: string;
  readonly problem: string | null;
}

/** How many enterprises a policy would be for, and how many of them have somebody who agreed to be written to. */
@Injectable()
export class EligibilityPreviewReadModel {
  constructor(
    private readonly database: Database,
    private readonly matching: MatchingIds,
  ) {}

  async of(said: unknown, actor: Actor): Promise<EligibilityPreview> {
    const read = readEligibility(said);
    if (!read.ok) return { total: 0, reachable: 0, words: '', problem: read.refusal.message };
    const { filter } = read;
    if (saysNothing(filter)) return { total: 0, reachable: 0, words: '', problem: '请先设置适用企业的条件。' };
    const matching = { type: 'Enterprise', filter, actor };
    const total = await this.matching.count(matching);
    return { total, reachable: await this.reachable(matching), words: eligibilityWords(filter), problem: null };
  }

  private async reachable(matching: Parameters<MatchingIds['count']>[0]): Promise<number> {
    let [reachable, last] = [0, null as string | null];
    for (;;) {
      const ids = await this.matching.after(matching, last, BATCH);
      const [row] = await this.database.query<{ count: number }>('policy.reachable', REACHABLE, [ids]);
      reachable += row?.count ?? 0;
      if (ids.length < BATCH) return reachable;
      last = ids.at(-1) ?? null;
    }
  }
}
