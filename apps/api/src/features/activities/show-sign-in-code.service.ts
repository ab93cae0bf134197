import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { availableActivityActions } from '@zhuqi/domain/activity/decide-activity.js';
import { AggregateStore } from '../../platform/aggregates/aggregate-store.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { activityKind } from './activity.kind.js';
import { SignInCodes, type ShownCode } from './sign-in-codes.service.js';

/** The code for the screen in the hall, for whoever holds the activity. */
@Injectable()
export class ShowSignInCode {
  constructor(
    private readonly store: AggregateStore,
    private readonly codes: SignInCodes,
    private readonly clock: SystemClock,
  ) {}

  /** @returns null unless people are signing in, and the actor is one of those who end it */
  async show(id: string, actor: Actor): Promise<ShownCode | null> {
    const stored = await this.store.find(activityKind, id);
    const now = this.clock.now();
    const offers = stored ? availableActivityActions(stored.aggregate, { kind: 'user', actor }, now) : [];
    return offers.some(({ action }) => action === 'close') ? this.codes.show(id, now) : null;
  }
}
