import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import { defaultPolicy, type DeadlinePolicy, type DeadlineRule } from '@zhuqi/domain/deadline/deadline-policy.js';
import { policyFaults } from '@zhuqi/domain/deadline/policy-faults.js';
import { changeText, policyChanges } from '@zhuqi/domain/deadline/policy-text.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { newId } from '../../../platform/database/new-id.js';
import { recordFacts } from '../../../platform/facts/record-facts.js';
import { DeadlineService } from '../deadline.service.js';

export interface PolicyToPublish {
  readonly rules: readonly DeadlineRule[];
  /** The version the form was filled from. */
  readonly expectedVersion: number;
  readonly note: string;
}

export interface PolicyRefusal {
  readonly code: string;
  readonly message: string;
  readonly field: string | null;
}

const POLICY_ID = '00000000-0000-4000-8000-00000de0d11e';
const LONGEST_NOTE = 200;

const NEWEST = `select version, rules from deadline_policy order by version desc limit 1`;

// Cases begun with the delivered policy must find it later: it is stored with the first version made by hand.
const KEEP_DELIVERED = `
  insert into deadline_policy (version, rules, note, created_at) values ($1, $2, '系统自带', $3) on conflict (version) do nothing`;

const PUBLISH = `
  insert into deadline_policy (version, rules, note, created_at, created_by_id) values ($1, $2, $3, $4, $5)
  on conflict (version) do nothing returning version`;

/** Publishes the deadline policy's next version: for cases accepted from now on. Running cases keep theirs. */
@Injectable()
export class PublishPolicy {
  constructor(
    private readonly database: Database,
    private readonly deadlines: DeadlineService,
    private readonly clock: SystemClock,
  ) {}

  /** @returns null when published */
  async publish(actor: Actor, input: PolicyToPublish): Promise<PolicyRefusal | null> {
    const next: DeadlinePolicy = { version: input.expectedVersion + 1, rules: input.rules };
    const refusal = refuse(actor, next, input.note);
    if (refusal) return refusal;
    const outcome = await this.database.transaction((tx) => this.write(tx, actor, next, input.note.trim()));
    this.deadlines.forget();
    return outcome;
  }

  private async write(tx: Tx, actor: Actor, next: DeadlinePolicy, note: string): Promise<PolicyRefusal | null> {
    const [newest = defaultPolicy] = await tx.query<DeadlinePolicy>('policy.newest', NEWEST);
    if (newest.version !== next.version - 1) return stale;
    const changes = policyChanges(newest, next);
    if (changes.length === 0)
      return { code: 'NOTHING_CHANGED', message: '与现行版本相同，没有需要发布的修改。', field: 'rules' };
    const at = this.clock.now();
    await tx.query('policy.keepDelivered', KEEP_DELIVERED, [
      defaultPolicy.version,
      JSON.stringify(defaultPolicy.rules),
      at,
    ]);
    const values = [next.version, JSON.stringify(next.rules), note, at, actor.userId];
    if ((await tx.query('policy.publish', PUBLISH, values)).length === 0) return stale;
    const event = {
      id: newId(),
      bureauId: actor.bureauId,
      subjectType: 'policy',
      subjectId: POLICY_ID,
      // The delivered version is nobody's act; the second version is the first event.
      version: next.version - 1,
      type: 'policy.published',
      visibility: 'internal' as const,
      actorId: actor.userId,
      actorName: actor.name,
      at,
      payload: { version: next.version, note, changes: changes.map(changeText) },
    };
    await recordFacts(tx, { events: [event], clocks: [], timers: [], idempotency: null });
    return null;
  }
}

const stale: PolicyRefusal = {
  code: 'CONFLICT',
  message: '已有更新的版本发布，请刷新后在新版本上修改。',
  field: 'expectedVersion',
};

function refuse(actor: Actor, next: DeadlinePolicy, note: string): PolicyRefusal | null {
  if (!can(actor, 'policy.manage'))
    return { code: 'NOT_ALLOWED', message: '只有安全管理员可以修改时限规则。', field: null };
  const faults = policyFaults(next);
  if (faults.length > 0) return { code: 'INVALID_FACT', message: faults.join('\n'), field: 'rules' };
  if (note.trim() === '') return { code: 'MISSING_FACT', message: '请写明修改原因或依据。', field: 'note' };
  return [...note].length > LONGEST_NOTE
    ? { code: 'INVALID_FACT', message: `修改原因不能超过${LONGEST_NOTE}字。`, field: 'note' }
    : null;
}
