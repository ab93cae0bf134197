import {
  extendClock,
  finishClock,
  handOverClock,
  pauseClock,
  replaceGrant,
  resumeClock,
  startClock,
  stopClock,
} from '../src/deadline/clock.js';
import type { Clock } from '../src/deadline/clock.types.js';
import { defaultPolicy, grantFor } from '../src/deadline/deadline-policy.js';
import type { ClockOrder, Problem } from '../src/problem/problem.types.js';
import { china } from './china-calendar.js';

/** Executes clock orders as a service would, on the default policy; in memory, for tests. */
export function applyOrders(clocks: readonly Clock[], orders: readonly ClockOrder[], problem: Problem, now: Date) {
  return orders.reduce<readonly Clock[]>((all, order) => applyOrder(all, order, problem, now), clocks);
}

function applyOrder(clocks: readonly Clock[], order: ClockOrder, problem: Problem, now: Date): readonly Clock[] {
  const grant = grantFor(defaultPolicy, order.kind, problem.category, problem.priority, problem.round);
  const id = `clock${clocks.length + 1}`;
  if (order.order === 'start') {
    const ownerUserId = order.ownerUserId ?? null;
    const subject = { id, subjectType: 'problem', subjectId: problem.id, round: problem.round } as const;
    const term = { grant, policyVersion: 1, startedAt: now, ownerUserId, ownerUnitId: null };
    return [...clocks, startClock(china, { ...subject, kind: order.kind, ...term })];
  }
  const addressed = clocks.filter(
    (clock) =>
      clock.kind === order.kind &&
      statesFor[order.order].includes(clock.state) &&
      (order.ownerUserId === undefined || order.ownerUserId === clock.ownerUserId),
  );
  return addressed.reduce<readonly Clock[]>((all, clock) => {
    const moved = move(clock, order, { id, grant, policyVersion: 1 }, now);
    return all.flatMap((other) => (other.id === clock.id ? moved : [other]));
  }, clocks);
}

const open: readonly Clock['state'][] = ['running', 'paused'];
const statesFor: Readonly<Record<ClockOrder['order'], readonly Clock['state'][]>> = {
  start: [],
  finish: open,
  stop: open,
  pause: ['running'],
  resume: ['paused'],
  extend: open,
  replaceGrant: open,
  handOver: open,
};

function move(
  clock: Clock,
  order: ClockOrder,
  anew: Pick<Clock, 'id' | 'grant' | 'policyVersion'>,
  now: Date,
): readonly Clock[] {
  switch (order.order) {
    case 'finish':
      return [finishClock(china, clock, now)];
    case 'pause':
      return [pauseClock(china, clock, now, order.reason ?? 'IN_REVIEW')];
    case 'resume':
      return [resumeClock(china, clock, now)];
    case 'extend':
      return [extendClock(china, clock, { newDue: order.newDue ?? now }, order.asked ?? now, order.late)];
    case 'replaceGrant': {
      const { stopped, successor } = replaceGrant(china, clock, anew, now);
      return [stopped, successor];
    }
    case 'handOver': {
      const to = { id: anew.id, ownerUserId: order.to?.userId ?? null, ownerUnitId: order.to?.unitId ?? null };
      const { stopped, successor } = handOverClock(china, clock, to, now);
      return [stopped, successor];
    }
    default:
      return [stopClock(china, clock, now)];
  }
}
