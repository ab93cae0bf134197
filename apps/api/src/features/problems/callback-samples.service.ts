import { Injectable } from '@nestjs/common';
import { callReasonOf, type CallReason } from '@zhuqi/domain/callback/callback-queue.js';
import type { ProblemState } from '@zhuqi/domain/problem/problem-state.js';
import type { Problem } from '@zhuqi/domain/problem/problem.types.js';
import { SettingsReader } from '../../platform/settings/settings-reader.js';

/** States in which somebody may have to be called. */
const called: readonly ProblemState[] = ['AWAITING_FEEDBACK', 'CLOSED', 'WITHDRAWN'];

/** Which problems are called after an act: all that wait for a rating, and samples of what ended. */
@Injectable()
export class CallbackSamples {
  constructor(private readonly settings: SettingsReader) {}

  /** Why a problem is to be called as it stands now; looks nothing up while it is being handled. */
  async reasonFor(problem: Problem): Promise<CallReason | null> {
    return called.includes(problem.state) ? callReasonOf(problem, await this.settings.sampling()) : null;
  }
}
