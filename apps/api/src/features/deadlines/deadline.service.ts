import { Injectable } from '@nestjs/common';
import type { DeadlinePolicy } from '@zhuqi/domain/deadline/deadline-policy.js';
import type { WorkingCalendar } from '@zhuqi/domain/deadline/working-calendar.js';
import type { ClockFact } from '../../platform/facts/fact.types.js';
import { applyClockOrders, type ClockContext, type ClockOrder, type ClockOutcome } from './apply-clock-orders.js';
import type { ClockPlanner } from './clock-planner.js';
import { DeadlineDataRepository } from './deadline-data.repository.js';

/** How long a process may count with a calendar that another one has replaced. */
const STALE_AFTER_MS = 5_000;

/** What command services count deadlines with. Clocks it plans with an older calendar are re-planned after the upload. */
@Injectable()
export class DeadlineService {
  private cached: { planner: ClockPlanner; stamp: string; checkedAt: number } | null = null;
  private loading: Promise<ClockPlanner> | null = null;

  constructor(private readonly data: DeadlineDataRepository) {}

  /** Pure clock arithmetic over the current calendar and policies; at most 5 s old. */
  async planner(): Promise<ClockPlanner> {
    if (this.cached && performance.now() - this.cached.checkedAt < STALE_AFTER_MS) return this.cached.planner;
    this.loading ??= this.refresh().finally(() => (this.loading = null));
    return this.loading;
  }

  /** The planner this process counted with last, for hints to the reader; null until it is loaded for the first time. */
  known(): ClockPlanner | null {
    if (!this.cached) void this.planner().catch(() => undefined);
    return this.cached?.planner ?? null;
  }

  async calendar(): Promise<WorkingCalendar> {
    return (await this.planner()).calendar;
  }

  /** @param version absent = the newest. @throws RangeError for one never stored */
  async policy(version?: number): Promise<DeadlinePolicy> {
    return (await this.planner()).policies.of(version);
  }

  /** The policy that was in force at a moment, for what happened before it was entered here. */
  async policyAt(moment: Date): Promise<DeadlinePolicy> {
    return (await this.planner()).policies.at(moment);
  }

  /** Executes the clock orders of one act; see {@link applyClockOrders}. */
  async apply(
    orders: readonly ClockOrder[],
    clocksOfSubject: readonly ClockFact[],
    context: ClockContext,
  ): Promise<ClockOutcome> {
    return applyClockOrders(await this.planner(), orders, clocksOfSubject, context);
  }

  /** Makes the next question load anew; called by whoever has just changed calendar or policy. */
  forget(): void {
    this.cached = null;
  }

  private async refresh(): Promise<ClockPlanner> {
    const stamp = await this.data.stamp();
    const planner = this.cached?.stamp === stamp ? this.cached.planner : await this.data.load();
    this.cached = { planner, stamp, checkedAt: performance.now() };
    return planner;
  }
}
