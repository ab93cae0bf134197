import { pauseReasons, type Clock, type Pause } from './clock.types.js';
import { grantText, grantUnitLabels } from './policy-text.js';
import { formatMoment } from './shanghai-time.js';
import type { WorkingCalendar } from './working-calendar.js';

/** What a due date came about by, in order and in sentences: for people who don't want to count days. */
export function dueStory(
  calendar: WorkingCalendar,
  clock: Clock,
  predecessor: Pick<Clock, 'grant' | 'doneAt'> | null = null,
): readonly string[] {
  const { grant, startedAt, pauses, extraDays, askedLateAt, overdueAt, overdueDays } = clock;
  const late = askedLateAt ? `；${formatMoment(askedLateAt)}才提出申请，晚于规定时间，按逾期统计` : '';
  const unit = grantUnitLabels[grant.unit];
  return [
    ...(predecessor
      ? [`${formatMoment(startedAt)}办理时限变更（原为${grantText(predecessor.grant)}），自变更时起重新计算。`]
      : []),
    `${formatMoment(startedAt)}起算，时限${grantText(grant)}${grant.unit === 'workday' && grant.amount > 0 ? '，起算当日不计' : ''}。`,
    ...[...pauses]
      .sort((a, b) => a.from.getTime() - b.from.getTime())
      .map((pause) => pauseLine(calendar, clock, pause)),
    ...(extraDays > 0 ? [`经批准延期${extraDays}${unit}${late}。`] : []),
    ...(overdueAt === null
      ? []
      : [`${formatMoment(overdueAt)}起逾期${overdueDays ? `，最长${overdueDays}个工作日` : ''}，逾期事实不撤销。`]),
  ];
}

function pauseLine(calendar: WorkingCalendar, { grant }: Clock, { from, to, reason }: Pause): string {
  const why = reason ? `（${pauseReasons[reason]}）` : '';
  if (to === null) return `${formatMoment(from)}起暂停${why}，恢复后顺延。`;
  const span = `${formatMoment(from)}至${formatMoment(to)}暂停${why}`;
  if (grant.unit !== 'workday') return `${span}，期间不计时。`;
  const days = calendar.closingsThrough(to) - calendar.closingsThrough(from);
  return days > 0 ? `${span}，${days}个工作日不计。` : `${span}，当日恢复，不影响到期日。`;
}
