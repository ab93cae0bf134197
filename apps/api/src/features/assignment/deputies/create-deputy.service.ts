import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { deputyFault } from '@zhuqi/domain/assignment/deputies.js';
import type { ShanghaiDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import { announceSessionChange } from '../../../platform/auth/session-changes.js';
import { SessionService } from '../../../platform/auth/session.service.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { newId } from '../../../platform/database/new-id.js';
import type { IdempotencyFact } from '../../../platform/facts/fact.types.js';
import { recordFacts } from '../../../platform/facts/record-facts.js';
import { Refusal } from '../../../platform/graphql/common.model.js';
import { uuidOrNull } from '../../../platform/query/sql-text.js';
import { PersonLookup } from '../../identity/person-lookup.read-model.js';
import { deputyEvent } from './deputy-facts.js';
import { peopleRefusal } from './deputy-rules.js';
import { DeputyRepository } from './deputy.repository.js';

export interface CreateDeputy {
  readonly absentUserId: string;
  readonly deputyUserId: string;
  readonly from: ShanghaiDay;
  readonly to: ShanghaiDay;
  readonly reason: string;
}

const MAX_REASON = 200;

type Remember = (answer: { readonly id: string }) => IdempotencyFact | null;

/** Enters who acts for an absent colleague from day to day. */
@Injectable()
export class CreateDeputyService {
  constructor(
    private readonly database: Database,
    private readonly repository: DeputyRepository,
    private readonly people: PersonLookup,
    private readonly sessions: SessionService,
    private readonly clock: SystemClock,
  ) {}

  /** Refuses with the field concerned; takes effect on every process within a moment of the first day's beginning. */
  async create(actor: Actor, input: CreateDeputy, remember: Remember): Promise<{ readonly id: string } | Refusal> {
    const ids = [input.absentUserId, input.deputyUserId].flatMap((id) => uuidOrNull(id) ?? []);
    const people = await this.people.byIds(actor.bureauId, ids);
    const [absent, deputy] = [people.get(input.absentUserId), people.get(input.deputyUserId)];
    const refusal = peopleRefusal(actor, absent, deputy);
    if (refusal) return refusal;
    if ([...input.reason].length > MAX_REASON) return new Refusal('INVALID', `事由不超过${MAX_REASON}个字。`, 'reason');
    const wanted = { ...input, absentName: absent?.name ?? '', deputyName: deputy?.name ?? '' };
    const made = await this.database.transaction((tx) => this.write(tx, actor, wanted, remember));
    this.sessions.forget();
    return made;
  }

  private async write(
    tx: Tx,
    actor: Actor,
    input: CreateDeputy & { readonly absentName: string; readonly deputyName: string },
    remember: Remember,
  ): Promise<{ readonly id: string } | Refusal> {
    const now = this.clock.now();
    const { absentUserId, deputyUserId } = input;
    await this.repository.lock(tx, [absentUserId, deputyUserId]);
    const wanted = { ...input, id: newId() };
    const fault = deputyFault(await this.repository.ofPeople(tx, [absentUserId, deputyUserId], now), wanted, now);
    if (fault) return new Refusal(fault.code, fault.message, fault.field);
    const { id } = wanted;
    const row = { ...wanted, reason: input.reason.trim(), bureauId: actor.bureauId };
    await this.repository.insert(tx, { ...row, createdById: actor.userId, createdAt: now });
    await announceSessionChange(tx, deputyUserId);
    const events = [deputyEvent(actor, 'deputy.created', wanted, now)];
    await recordFacts(tx, { events, clocks: [], timers: [], idempotency: remember({ id }) });
    return { id };
  }
}
