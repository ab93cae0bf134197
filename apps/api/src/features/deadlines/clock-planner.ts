import {
  extendClock,
  finishClock,
  handOverClock,
  pauseClock,
  replaceGrant,
  replanClock,
  resumeClock,
  startClock,
  stopClock,
} from '@zhuqi/domain/deadline/clock.js';
import type { Clock, ClockKind, PauseReason } from '@zhuqi/domain/deadline/clock.types.js';
import { defaultLadder, type EscalationLadder } from '@zhuqi/domain/deadline/ladder.js';
import type { WorkingCalendar } from '@zhuqi/domain/deadline/working-calendar.js';
import { newId } from '../../platform/database/new-id.js';
import type { ClockFact, TimerFact } from '../../platform/facts/fact.types.js';
import { grantOf, type GrantRequest } from './clock-grant.js';
import { toClock, toClockFact } from './clock.mapper.js';
import { timersOf } from './clock-timers.js';
import type { PolicySet } from './policy-set.js';

/** A clock after a change and the timers that follow; both go into `Facts` as they are. */
export interface ClockChange {
  readonly clock: ClockFact;
  readonly timers: readonly TimerFact[];
}

export interface ClockStartInput {
  readonly bureauId: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly round: number;
  readonly kind: ClockKind;
  readonly ownerUserId: string | null;
  readonly ownerUnitId: string | null;
  /** Null where the subject has none (a visit). */
  readonly category: string | null;
  readonly priority: string | null;
  readonly promisedDays?: number | null;
  readonly at: Date;
  /** The version the case started with; absent = the newest. */
  readonly policyVersion?: number;
  /** Due day chosen by a person or fixed by a calendar span; absent = by the policy. */
  readonly dueHint?: Date;
}

/** More time, as it was asked for. */
export interface MoreTimeAsked {
  /** The day to reach. */
  readonly newDue: Date;
  readonly asked: Date;
  /** Asked for later than the rules allow: counts as overdue. */
  readonly late: boolean;
}

/** Clock arithmetic over one revision of the calendar and all policies. Pure: loaded once, asked without awaiting. */
export class ClockPlanner {
  constructor(
    readonly calendar: WorkingCalendar,
    readonly policies: PolicySet,
    readonly ladder: EscalationLadder = defaultLadder,
  ) {}

  start(input: ClockStartInput): ClockChange {
    const policy = this.policies.of(input.policyVersion);
    const clock = startClock(this.calendar, {
      id: newId(),
      subjectType: input.subjectType as Clock['subjectType'],
      subjectId: input.subjectId,
      round: input.round,
      kind: input.kind,
      ownerUserId: input.ownerUserId,
      ownerUnitId: input.ownerUnitId,
      grant: grantOf(this.calendar, policy, input),
      policyVersion: policy.version,
      startedAt: input.at,
    });
    return this.change(null, toClockFact(clock, { isNew: true, bureauId: input.bureauId }), input.at);
  }

  /** Done by its owner. Like all below: @throws Error when the clock is not in a state for it. */
  finish(clock: ClockFact, at: Date): ClockChange {
    return this.move(clock, at, (open) => finishClock(this.calendar, open, at));
  }

  /** Ended by something else: withdrawn, waived, run out. */
  stop(clock: ClockFact, at: Date): ClockChange {
    return this.move(clock, at, (open) => stopClock(this.calendar, open, at));
  }

  pause(clock: ClockFact, at: Date, reason: PauseReason): ClockChange {
    return this.move(clock, at, (open) => pauseClock(this.calendar, open, at, reason));
  }

  resume(clock: ClockFact, at: Date): ClockChange {
    return this.move(clock, at, (open) => resumeClock(this.calendar, open, at));
  }

  extend(clock: ClockFact, at: Date, { newDue, asked, late }: MoreTimeAsked): ClockChange {
    return this.move(clock, at, (open) => extendClock(this.calendar, open, { newDue }, asked, late));
  }

  /** The same time in other hands: the old clock stops with its facts, a new one goes on. */
  handOver(clock: ClockFact, at: Date, to: { readonly userId: string; readonly unitId: string }): ClockChange[] {
    const hands = { id: newId(), ownerUserId: to.userId, ownerUnitId: to.unitId };
    return this.succeed(clock, at, (open) => handOverClock(this.calendar, open, hands, at));
  }

  /** The term the clock's own policy has for what the subject is now, from this moment on. */
  replaceGrant(
    clock: ClockFact,
    subject: Pick<GrantRequest, 'category' | 'priority' | 'promisedDays'>,
    at: Date,
  ): ClockChange[] {
    const policy = this.policies.of(clock.policyVersion);
    return this.succeed(clock, at, (open) => {
      const grant = grantOf(this.calendar, policy, { ...subject, kind: open.kind, round: open.round, at });
      return replaceGrant(this.calendar, open, { id: newId(), grant, policyVersion: policy.version }, at);
    });
  }

  /** The open clock counted anew on this calendar; a frozen overdue fact stays. */
  replan(clock: ClockFact, at: Date): ClockChange {
    return this.move(clock, at, (open) => replanClock(this.calendar, open));
  }

  private move(before: ClockFact, at: Date, act: (clock: Clock) => Clock): ClockChange {
    return this.change(before, toClockFact(act(toClock(before)), before), at);
  }

  private succeed(before: ClockFact, at: Date, act: (clock: Clock) => Succession): ClockChange[] {
    const { stopped, successor } = act(toClock(before));
    return [
      this.change(before, toClockFact(stopped, before), at),
      this.change(null, toClockFact(successor, { isNew: true, bureauId: before.bureauId }), at),
    ];
  }

  private change(before: ClockFact | null, clock: ClockFact, at: Date): ClockChange {
    return { clock, timers: timersOf(this.calendar, this.ladder, before, clock, at) };
  }
}

interface Succession {
  readonly stopped: Clock;
  readonly successor: Clock;
}
