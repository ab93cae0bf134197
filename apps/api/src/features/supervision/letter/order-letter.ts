import type { ClockKind } from '@zhuqi/domain/deadline/clock.types.js';
import { clockKinds } from '@zhuqi/domain/deadline/clock.types.js';
import { workingDaysLate } from '@zhuqi/domain/deadline/due-at.js';
import { dayOf, formatDay, formatMoment } from '@zhuqi/domain/deadline/shanghai-time.js';
import type { WorkingCalendar } from '@zhuqi/domain/deadline/working-calendar.js';
import { orderLevelLabels, orderStateLabels } from '@zhuqi/domain/supervision/order-state.js';
import { formatOrderNumber } from '@zhuqi/domain/supervision/order-number.js';
import type { SupervisionOrder } from '@zhuqi/domain/supervision/order.types.js';
import type { Filling } from '../../../platform/docx/render-docx.js';

/** What the letter says besides the order itself. */
export interface LetterContext {
  readonly bureauName: string;
  readonly unitName: string;
  readonly enterpriseName: string;
  /** Due time of the promise; null when its clock is gone. */
  readonly dueAt: Date | null;
}

/** Left open to be written in by hand. */
const OPEN = '';

const dayText = (moment: Date): string => formatDay(dayOf(moment));

/** The words of a 督办单 on paper. */
export function orderLetter(
  order: SupervisionOrder,
  { bureauName, unitName, enterpriseName, dueAt }: LetterContext,
  calendar: WorkingCalendar,
  printedAt: Date,
): Filling {
  const { subject, level, issuedTo, issuedBy, issuedAt, deadline } = order;
  const clock = clockKinds[subject.clockKind satisfies ClockKind];
  const round = subject.round > 1 ? `（第${subject.round}轮办理）` : '';
  return {
    bureau: bureauName,
    number: formatOrderNumber(order),
    issuer: issuedBy.kind === 'user' ? issuedBy.name : '逐级督办（系统）',
    addressee: `${issuedTo.name}${level === 1 ? '（分管领导）' : '（党组书记）'}`,
    opening: `按照“党建助企”限时办结要求，现就下列事项下发${orderLevelLabels[level]}单，请牵头督促责任处室办理，并在答复期限内书面答复。`,
    matter: `${subject.title}（${subject.problemNumber}）${round}`,
    enterprise: enterpriseName,
    unit: unitName,
    delay: delayText(clock, dueAt, issuedAt, calendar),
    demand: order.demand,
    requirement: '查明原因，明确责任人和完成时间，答复办理情况；需要延期或挂账的按程序报批。',
    deadline: dayText(deadline),
    issuedOn: dayText(issuedAt),
    answer: order.answer ?? OPEN,
    answeredBy: order.answeredBy?.name ?? OPEN,
    answeredOn: order.answeredAt
      ? `${formatMoment(order.answeredAt)}${order.answeredAt > deadline ? '（逾期）' : ''}`
      : OPEN,
    state:
      order.returnedCount > 0
        ? `${orderStateLabels[order.state]}（答复退回${order.returnedCount}次）`
        : orderStateLabels[order.state],
    closing: order.closingNote ?? order.cancelReason ?? OPEN,
    endedOn: order.endedAt ? formatMoment(order.endedAt) : OPEN,
    printedOn: formatMoment(printedAt),
  };
}

function delayText(clock: string, dueAt: Date | null, issuedAt: Date, calendar: WorkingCalendar): string {
  if (!dueAt) return `${clock}时限`;
  const due = `${clock}时限${dayText(dueAt)}届满`;
  if (issuedAt <= dueAt) return `${due}，下发时尚未逾期`;
  const days = workingDaysLate(calendar, dueAt, issuedAt);
  return days > 0 ? `${due}，下发时逾期${days}个工作日` : `${due}，下发时逾期不足1个工作日`;
}
