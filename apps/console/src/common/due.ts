import { dayOf, daysBetween } from '@zhuqi/domain/deadline/shanghai-time.js';
import type { ToneName } from '../layout/tones.js';

export interface DueState {
  readonly tone: ToneName;
  /** Key under `due.`. */
  readonly key: 'left' | 'today' | 'tomorrow' | 'over' | 'overToday';
  /** Calendar days, as a person counts them on a wall calendar. */
  readonly days: number;
}

const NEAR_DAYS = 2;

/** What a due moment means now: 剩2天 in blue when near, 超期3天 in red once past. `done` clocks are not asked. */
export function dueStateOf(dueAt: string, now: Date, overdue = false): DueState {
  const due = new Date(dueAt);
  const days = daysBetween(dayOf(now), dayOf(due));
  if (overdue || due.getTime() < now.getTime()) {
    return days < 0 ? { tone: 'over', key: 'over', days: -days } : { tone: 'over', key: 'overToday', days: 0 };
  }
  if (days === 0) return { tone: 'near', key: 'today', days };
  if (days === 1) return { tone: 'near', key: 'tomorrow', days };
  return { tone: days <= NEAR_DAYS ? 'near' : 'quiet', key: 'left', days };
}
