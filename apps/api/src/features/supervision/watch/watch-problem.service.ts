import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import { WatchRepository } from './watch.repository.js';

export type WatchOutcome =
  { readonly ok: true } | { readonly ok: false; readonly refusal: { readonly code: string; readonly message: string } };

/** 关注: whoever may read a case may follow it, and stop again at any time. */
@Injectable()
export class WatchProblem {
  constructor(private readonly repository: WatchRepository) {}

  async watch(problemId: string, actor: Actor): Promise<WatchOutcome> {
    const scope = await this.repository.problemScope(problemId);
    if (!scope || !can(actor, 'problem.watch', scope))
      return { ok: false, refusal: { code: 'NOT_FOUND', message: '找不到这个问题，可能已不在您的查看范围内。' } };
    await this.repository.add(actor.userId, problemId);
    return { ok: true };
  }

  /** Also of a problem that has left one's reach: nobody is kept following. */
  async unwatch(problemId: string, actor: Actor): Promise<WatchOutcome> {
    await this.repository.remove(actor.userId, problemId);
    return { ok: true };
  }
}
