import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/database.js';
import { SubscribesTo, type EventSubscriber, type StoredEvent } from '../../../platform/events/event-subscriber.js';

/** The id of the event is the id of the call: told twice, it is written once. */
const LOG = `
  insert into callback_call (id, bureau_id, problem_id, round, reason, caller_id, caller_name, called_at, outcome, finding, note)
  values ($1, $2, $3, $4, $5, $6, $7, $8, 'REACHED', $9, $10) on conflict (id) do nothing`;

interface CallData {
  readonly satisfaction?: string;
  readonly callFinding?: string;
  readonly note?: string;
}

/** A call that decided or checked something stands in the log of calls, too, beside those in vain. */
@Injectable()
@SubscribesTo(['problem.calledBack', 'problem.checkCalled'])
export class LogDecidingCalls implements EventSubscriber {
  async on({ id, bureauId, subjectId, actorId, actorName, at, type, payload }: StoredEvent, tx: Tx): Promise<void> {
    const { note = null, callFinding = null } = payload['data'] as CallData;
    // A dissatisfied call opens the next round; the call was about the one before it.
    const from = payload['from'];
    const round = Number(payload['round']) - (from === 'AWAITING_FEEDBACK' && payload['to'] !== 'CLOSED' ? 1 : 0);
    const reason = type === 'problem.calledBack' ? 'AWAITING_FEEDBACK' : await reasonOf(tx, subjectId, from);
    const values = [id, bureauId, subjectId, round, reason, actorId, actorName, at, callFinding, note];
    await tx.query('callback.logDeciding', LOG, values);
  }
}

/** Why an ended problem was called, once the call has taken the reason off it. */
async function reasonOf(tx: Tx, problemId: string, from: unknown): Promise<string> {
  if (from === 'WITHDRAWN') return 'WITHDRAWN_SAMPLE';
  const [row] = await tx.query<{ satisfaction: string | null }>(
    'callback.ratedAs',
    'select satisfaction from problem where id = $1',
    [problemId],
  );
  return row?.satisfaction === 'DISSATISFIED' ? 'DISSATISFIED' : 'RATED_SAMPLE';
}
