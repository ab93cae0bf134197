import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import type { EventFact, IdempotencyFact } from '../../platform/facts/fact.types.js';
import { WriteStatement } from '../../platform/facts/write-statement.js';
import { uuidOrNull } from '../../platform/query/sql-text.js';

export interface NewCall {
  readonly id: string;
  readonly problemId: string;
  readonly outcome: string;
  readonly note: string | null;
  readonly calledAt: Date;
}

/** The head: bureau, round and reason are the problem's; no row when it needs no call, or the id is taken. */
const INSERT = (call: string): string => `
  insert into callback_call (id, bureau_id, problem_id, round, reason, caller_id, caller_name, called_at, outcome, note)
  select c.id, p.bureau_id, p.id, p.round, p.call_reason, c."callerId", c."callerName", c."calledAt", c.outcome, c.note
  from jsonb_to_record(${call}::jsonb) as c(id uuid, "problemId" uuid, "callerId" uuid, "callerName" text, "calledAt" timestamptz, outcome text, note text)
    join problem p on p.id = c."problemId" and p.call_reason is not null
  on conflict (id) do nothing returning id`;

/** The officers' log. */
@Injectable()
export class CallRepository {
  constructor(private readonly database: Database) {}

  /** @returns false when nothing was written */
  async insert(call: NewCall, actor: Actor, idempotency: IdempotencyFact | null): Promise<boolean> {
    const row = { ...call, callerId: actor.userId, callerName: actor.name };
    const written = await new WriteStatement('callback.call')
      .always('head', INSERT, JSON.stringify(row))
      .facts({ events: [callEvent(call, actor)], clocks: [], timers: [], idempotency })
      .run(this.database, 'id');
    return written.length > 0;
  }

  async isBy(id: string, callerId: string): Promise<boolean> {
    const rows = await this.database.query(
      'callback.callBy',
      'select 1 from callback_call where id = $1 and caller_id = $2',
      [uuidOrNull(id), callerId],
    );
    return rows.length > 0;
  }
}

/** A fact of the call, not of its problem: dialling must not make a colleague's expected version wrong. */
const callEvent = ({ id, problemId, outcome, note, calledAt }: NewCall, actor: Actor): EventFact => ({
  id: newId(),
  bureauId: actor.bureauId,
  subjectType: 'callbackCall',
  subjectId: id,
  version: 1,
  type: 'callback.called',
  visibility: 'internal',
  actorId: actor.userId,
  actorName: actor.name,
  at: calledAt,
  payload: { by: 'user', problemId, data: { outcome, note } },
});
