import { replanClock } from './clock.js';
import type { Clock } from './clock.types.js';
import type { WorkingCalendar } from './working-calendar.js';

/** One open clock that a changed calendar moves. */
export interface MovedClock {
  readonly clockId: string;
  readonly subjectType: Clock['subjectType'];
  readonly subjectId: string;
  readonly kind: Clock['kind'];
  readonly from: Date;
  readonly to: Date;
  readonly direction: 'earlier' | 'later';
  /** The new due date has passed already: the case would be late at once. */
  readonly lateAtOnce: boolean;
  /** It was late by the old date and is not by the new one. A frozen overdue fact stays all the same. */
  readonly relieved: boolean;
}

/** How much a changed calendar moves, over all open clocks. */
export interface ReplanCounts {
  readonly open: number;
  readonly moved: number;
  /** Problems and visits behind the moved clocks. */
  readonly cases: number;
  readonly earlier: number;
  readonly later: number;
  /** Due dates no longer provisional, moved or not. */
  readonly confirmed: number;
  readonly lateAtOnce: number;
  readonly relieved: number;
}

/** From so many cases on, an edit is confirmed by repeating their number. */
export const confirmFrom = 1_000;

/** Counts what a changed calendar would do, clock by clock; nothing is changed. Ended clocks never move. */
export class ReplanTally {
  /** As they were added. */
  readonly moved: MovedClock[] = [];
  private readonly cases = new Set<string>();
  private readonly count = { open: 0, confirmed: 0 };

  constructor(
    private readonly before: WorkingCalendar,
    private readonly after: WorkingCalendar,
    private readonly now: Date,
  ) {}

  add(clock: Clock): void {
    if (clock.state !== 'running' && clock.state !== 'paused') return;
    const [was, is] = [replanClock(this.before, clock), replanClock(this.after, clock)];
    this.count.open += 1;
    if (was.provisional && !is.provisional) this.count.confirmed += 1;
    if (was.dueAt.getTime() === is.dueAt.getTime()) return;
    this.cases.add(is.subjectId);
    const runs = is.state === 'running';
    this.moved.push({
      clockId: is.id,
      subjectType: is.subjectType,
      subjectId: is.subjectId,
      kind: is.kind,
      from: was.dueAt,
      to: is.dueAt,
      direction: is.dueAt < was.dueAt ? 'earlier' : 'later',
      lateAtOnce: runs && is.dueAt < this.now && was.dueAt >= this.now,
      relieved: runs && was.dueAt < this.now && is.dueAt >= this.now,
    });
  }

  counts(): ReplanCounts {
    const those = (holds: (clock: MovedClock) => boolean) => this.moved.filter(holds).length;
    const earlier = those(({ direction }) => direction === 'earlier');
    return {
      ...this.count,
      moved: this.moved.length,
      cases: this.cases.size,
      earlier,
      later: this.moved.length - earlier,
      lateAtOnce: those((clock) => clock.lateAtOnce),
      relieved: those((clock) => clock.relieved),
    };
  }
}

/** The counts as a sentence. */
export function replanSummary({ open, moved, cases, earlier, later, ...counts }: ReplanCounts): string {
  const sure = counts.confirmed > 0 ? `，${counts.confirmed}个推算的到期日得到确认` : '';
  if (moved === 0) return `没有在办时限的到期日变动${sure}。`;
  const remarks = [
    ...(counts.lateAtOnce > 0 ? [`其中${counts.lateAtOnce}个变动后即为逾期，请先核实`] : []),
    ...(counts.relieved > 0 ? [`${counts.relieved}个变动后不再逾期（已记录的逾期事实不变）`] : []),
  ];
  return [
    `涉及${cases}件：${moved}个在办时限的到期日变动（提前${earlier}个，推后${later}个），${open - moved}个不变${sure}`,
    ...remarks,
  ]
    .join('；')
    .concat('。');
}

/** Why an edit can't be applied as confirmed; null when it can. Work goes on meanwhile, so a twentieth more or less passes. */
export function confirmationFault({ cases }: Pick<ReplanCounts, 'cases'>, confirmed: number | null): string | null {
  if (cases < confirmFrom) return null;
  if (confirmed === null) return `将有${cases}件办理中的事项改变到期日，请核对后填写件数确认。`;
  return Math.abs(cases - confirmed) * 20 <= cases
    ? null
    : `现在将有${cases}件改变到期日，与确认的${confirmed}件相差较大，请重新预览。`;
}
