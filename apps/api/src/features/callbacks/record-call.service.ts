import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import { callFault } from '@zhuqi/domain/callback/call-log.js';
import { callerFault } from '@zhuqi/domain/callback/callback-queue.js';
import { problemScope } from '@zhuqi/domain/problem/problem-scope.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import type { CommandResult } from '../../platform/query/written-answer.service.js';
import { LoadProblem } from '../problems/load-problem.fragment.js';
import { CallRepository } from './call.repository.js';

export interface CallToRecord {
  readonly id: string;
  readonly problemId: string;
  readonly outcome: string;
  readonly note?: string | null;
}

const refuse = (code: string, message: string, field?: string): CommandResult => ({
  ok: false,
  refusal: { code, message, field },
});

/** One try to call, written into the log of the desk. It moves neither the problem nor its clocks. */
@Injectable()
export class RecordCall {
  constructor(
    private readonly problems: LoadProblem,
    private readonly calls: CallRepository,
    private readonly clock: SystemClock,
  ) {}

  async record(
    { id, problemId, outcome, note = null }: CallToRecord,
    actor: Actor,
    idempotency: IdempotencyFact | null,
  ): Promise<CommandResult> {
    const problem = await this.problems.byId(problemId);
    if (!problem || !can(actor, 'callback.work') || !can(actor, 'problem.read', problemScope(problem)))
      return refuse('NOT_FOUND', '找不到这个问题，可能已不在您的查看范围内。');
    const wrongCaller = callerFault(problem, actor);
    if (wrongCaller) return refuse('SELF_CALLBACK', wrongCaller);
    const fault = callFault(outcome, note);
    if (fault) return refuse('INVALID', fault.message, fault.field);
    const call = { id, problemId: problem.id, outcome, note: note?.trim() || null, calledAt: this.clock.now() };
    if (await this.calls.insert(call, actor, idempotency)) return { ok: true, known: {} };
    // Nothing written: sent before under the same id, or no longer to be called.
    return (await this.calls.isBy(id, actor.userId))
      ? { ok: true, known: null }
      : refuse('NOT_IN_QUEUE', '这个问题现在不需要回访，可能刚由别人回访过，请刷新回访台。');
  }
}
