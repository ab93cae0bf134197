import type { ClockKind, PauseReason } from '@zhuqi/domain/deadline/clock.types.js';
import type { ClockFact, TimerFact } from '../../platform/facts/fact.types.js';
import type { ClockChange, ClockPlanner } from './clock-planner.js';
import { dueOf, type SubjectDue } from './subject-due.js';

/** What an act does to clocks, as the deciders of problems and visits say it. */
export interface ClockOrder {
  readonly order: 'start' | 'finish' | 'stop' | 'pause' | 'resume' | 'extend' | 'replaceGrant' | 'handOver';
  readonly kind: ClockKind;
  /** Absent: every clock of the kind; for 'start', nobody in person. */
  readonly ownerUserId?: string;
  readonly dueHint?: Date;
  readonly reason?: PauseReason;
  /** With every 'extend'. */
  readonly newDue?: Date;
  readonly asked?: Date;
  readonly late?: boolean;
  /** With every 'handOver'. */
  readonly to?: { readonly userId: string; readonly unitId: string };
}

/** What the orders of one act are executed against. */
export interface ClockContext {
  readonly bureauId: string;
  readonly subjectType: string;
  readonly subjectId: string;
  /** The round after the act. */
  readonly round: number;
  /** What the policy distinguishes by; null where the subject has none (a visit). */
  readonly category: string | null;
  readonly priority: string | null;
  readonly promisedDays?: number | null;
  readonly at: Date;
  /** The unit that answers for a clock of this kind and person (null = nobody in person). */
  readonly unitOf: (kind: ClockKind, ownerUserId: string | null) => string | null;
}

/** Only what changed, to be written as facts, and how the subject stands afterwards. */
export interface ClockOutcome {
  readonly clocks: readonly ClockFact[];
  readonly timers: readonly TimerFact[];
  readonly due: SubjectDue;
}

/**
 * Executes the domain's clock orders. An order that finds no clock in a state for it does nothing.
 * @param clocks all clocks of the subject, ended ones and earlier rounds included
 */
export function applyClockOrders(
  planner: ClockPlanner,
  orders: readonly ClockOrder[],
  clocks: readonly ClockFact[],
  context: ClockContext,
): ClockOutcome {
  const now = new Map(clocks.map((clock) => [clock.id, clock]));
  const changes = new Map<string, ClockChange>();
  const keep = (change: ClockChange) => {
    now.set(change.clock.id, change.clock);
    // Of two orders for one clock the later one has the last word on all its timers.
    changes.set(change.clock.id, change);
  };
  for (const order of orders) {
    if (order.order === 'start') keep(start(planner, order, clocks, context));
    else for (const clock of addressed(order, now.values())) move(planner, order, clock, context).forEach(keep);
  }
  const changed = [...changes.values()];
  return {
    clocks: changed.map((change) => change.clock),
    timers: changed.flatMap((change) => change.timers),
    due: dueOf([...now.values()]),
  };
}

const open = ['running', 'paused'];
const states = {
  finish: open,
  stop: open,
  pause: ['running'],
  resume: ['paused'],
  extend: open,
  replaceGrant: open,
  handOver: open,
};

function addressed(order: ClockOrder, clocks: Iterable<ClockFact>): ClockFact[] {
  const fitting: readonly string[] = order.order === 'start' ? [] : states[order.order];
  return [...clocks].filter(
    (clock) =>
      clock.kind === order.kind &&
      fitting.includes(clock.state) &&
      (order.ownerUserId === undefined || order.ownerUserId === clock.ownerUserId),
  );
}

function start(
  planner: ClockPlanner,
  order: ClockOrder,
  clocks: readonly ClockFact[],
  { unitOf, ...context }: ClockContext,
): ClockChange {
  const ownerUserId = order.ownerUserId ?? null;
  const policyVersion = clocks[0]?.policyVersion;
  return planner.start({
    kind: order.kind,
    ownerUserId,
    ownerUnitId: unitOf(order.kind, ownerUserId),
    ...context,
    ...(policyVersion === undefined ? {} : { policyVersion }),
    ...(order.dueHint ? { dueHint: order.dueHint } : {}),
  });
}

function move(planner: ClockPlanner, order: ClockOrder, clock: ClockFact, context: ClockContext): ClockChange[] {
  const { at } = context;
  switch (order.order) {
    case 'finish':
      return [planner.finish(clock, at)];
    case 'pause':
      return [planner.pause(clock, at, order.reason ?? 'IN_REVIEW')];
    case 'resume':
      return [planner.resume(clock, at)];
    case 'extend':
      if (!order.newDue) throw new Error('an extension names no day');
      return [planner.extend(clock, at, { newDue: order.newDue, asked: order.asked ?? at, late: order.late ?? false })];
    case 'replaceGrant':
      return planner.replaceGrant(clock, context, at);
    case 'handOver':
      if (!order.to) throw new Error('a handover names nobody');
      return planner.handOver(clock, at, order.to);
    default:
      return [planner.stop(clock, at)];
  }
}
