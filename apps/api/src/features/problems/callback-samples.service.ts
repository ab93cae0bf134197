import { Injectable } from '@nestjs/common';
import { callReasonOf, type CallReason } from '@zhuqi/domain/callback/callback-queue.js';
import { defaultSampling, type CallbackSampling } from '@zhuqi/domain/callback/sampling.js';
import type { ProblemState } from '@zhuqi/domain/problem/problem-state.js';
import type { Problem } from '@zhuqi/domain/problem/problem.types.js';
import { Database } from '../../platform/database/database.js';

/** Key of the setting; its value is a CallbackSampling. */
export const SAMPLING_SETTING = 'callback.sampling';

/** How long a process may draw by shares that have been edited; only acts after it count by the new ones. */
const STALE_AFTER_MS = 60_000;

/** States in which somebody may have to be called. */
const called: readonly ProblemState[] = ['AWAITING_FEEDBACK', 'CLOSED', 'WITHDRAWN'];

/** Which ended problems are drawn for a call: the share is a setting, at most a minute old. */
@Injectable()
export class CallbackSamples {
  private cached: { readonly sampling: CallbackSampling; readonly loadedAt: number } | null = null;

  constructor(private readonly database: Database) {}

  /** Why a problem is to be called as it stands now; asks nothing of the database while it is being handled. */
  async reasonFor(problem: Problem): Promise<CallReason | null> {
    return called.includes(problem.state) ? callReasonOf(problem, await this.sampling()) : null;
  }

  async sampling(): Promise<CallbackSampling> {
    if (this.cached && performance.now() - this.cached.loadedAt < STALE_AFTER_MS) return this.cached.sampling;
    const [row] = await this.database.query<{ value: CallbackSampling }>(
      'callback.sampling',
      'select value from setting where key = $1',
      [SAMPLING_SETTING],
    );
    const sampling = row?.value ?? defaultSampling;
    this.cached = { sampling, loadedAt: performance.now() };
    return sampling;
  }

  /** Called by whoever has just changed the setting. */
  forget(): void {
    this.cached = null;
  }
}
