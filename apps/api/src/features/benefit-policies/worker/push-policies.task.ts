import { Injectable } from '@nestjs/common';
import { isOver } from '@zhuqi/domain/policy-push/decide-policy.js';
import { contactsToTell, type PolicyContact } from '@zhuqi/domain/policy-push/receipts.js';
import type { EnterpriseFields } from '@zhuqi/domain/query/enterprise-fields.js';
import type { Filter } from '@zhuqi/domain/query/filter.js';
import type { ShanghaiDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { newId } from '../../../platform/database/new-id.js';
import { ActorLookup } from '../../../platform/jobs/actor-lookup.read-model.js';
import { LinkTokens } from '../../../platform/links/link-tokens.service.js';
import { MatchingIds } from '../../../platform/query/matching-ids.service.js';
import { RunsInWorker, type WorkerTask } from '../../../platform/queue/worker-task.js';

const BATCH = 200;

// Rivals leave a policy that is being worked on alone.
const NEXT = `
  select id, eligibility, valid_to::text as "validTo", pushed_by_id as "pushedById", push_cursor as "cursor", push_total as "total"
  from policy_push where state = 'PUBLISHED' and pushed_by_id is not null and push_finished_at is null
  order by published_at limit 1 for update skip locked`;
const CONTACTS = `
  select c.id, c.enterprise_id as "enterpriseId", c.consent, c.is_primary as "isPrimary" from enterprise_contact c
  where c.enterprise_id = any($1::uuid[]) and c.active and c.consent and nullif(c.email, '') is not null order by c.id`;
const TOLD = `select contact_id as "contactId" from policy_receipt where policy_id = $1 and enterprise_id = any($2::uuid[])`;
const SEND = `
  insert into policy_receipt (id, token_hash, policy_id, enterprise_id, contact_id, sent_at)
  select r.id, decode(r.hash, 'hex'), $2, r."enterpriseId", r."contactId", $3
  from jsonb_to_recordset($1::jsonb) as r(id uuid, hash text, "enterpriseId" uuid, "contactId" uuid)
  on conflict (policy_id, contact_id) do nothing`;
const ADVANCE = `
  update policy_push set push_total = $2, push_done = push_done + $3, push_cursor = coalesce($4, push_cursor), push_finished_at = $5
  where id = $1`;

interface Push {
  readonly id: string;
  readonly eligibility: Filter<EnterpriseFields>;
  readonly validTo: ShanghaiDay | null;
  readonly pushedById: string;
  readonly cursor: string | null;
  readonly total: number | null;
}

/**
 * Pushes published policies, a batch of enterprises at a time: whom to tell is written down with a personal link, once per
 * policy and contact, together with how far the push has come. A worker that dies loses at most the batch under way.
 */
@Injectable()
@RunsInWorker({ everyMs: 2_000 })
export class PushPolicies implements WorkerTask {
  constructor(
    private readonly database: Database,
    private readonly actors: ActorLookup,
    private readonly matching: MatchingIds,
    private readonly links: LinkTokens,
    private readonly clock: SystemClock,
  ) {}

  run(): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const [push] = await tx.query<Push>('policy.nextPush', NEXT);
      if (!push) return false;
      await this.batch(tx, push);
      return true;
    });
  }

  private async batch(tx: Tx, push: Push): Promise<void> {
    const now = this.clock.now();
    const actor = await this.actors.byId(push.pushedById, tx);
    // Whoever pushed it has left the house meanwhile: nobody's reach is left to push in.
    if (!actor || isOver(push, now)) return this.advance(tx, push, push.total ?? 0, [], now);
    const matching = { type: 'Enterprise', filter: push.eligibility, actor };
    const total = push.total ?? (await this.matching.count(matching, tx));
    const ids = await this.matching.after(matching, push.cursor, BATCH, tx);
    await this.send(tx, push.id, ids, now);
    await this.advance(tx, push, total, ids, ids.length < BATCH ? now : null);
  }

  private async send(tx: Tx, policyId: string, enterpriseIds: readonly string[], now: Date): Promise<void> {
    const contacts = await tx.query<PolicyContact>('policy.contacts', CONTACTS, [enterpriseIds]);
    const told = await tx.query<{ contactId: string }>('policy.told', TOLD, [policyId, enterpriseIds]);
    const rows = [];
    for (const { id: contactId, enterpriseId } of contactsToTell(enterpriseIds, contacts, told)) {
      const id = newId();
      const hash = this.links.hashOf(await this.links.tokenOf(id)).toString('hex');
      rows.push({ id, hash, enterpriseId, contactId });
    }
    if (rows.length > 0) await tx.query('policy.send', SEND, [JSON.stringify(rows), policyId, now]);
  }

  private async advance(tx: Tx, { id }: Push, total: number, ids: readonly string[], finishedAt: Date | null) {
    await tx.query('policy.advance', ADVANCE, [id, total, ids.length, ids.at(-1) ?? null, finishedAt]);
  }
}
