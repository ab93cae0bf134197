import { formatMoment } from '@zhuqi/domain/deadline/shanghai-time.js';
import { orderLevelLabels } from '@zhuqi/domain/supervision/order-state.js';
import type { OrderCase } from '../order-case.read-model.js';
import type { Letter } from './letter.js';

const button = ({ url }: OrderCase, label: string) => ({ label, url });
const about = ({ number, title, problemNumber }: OrderCase): string => `${number}督办单（${title}，${problemNumber}）`;

/** To the leader addressed, and to the head of the unit, who may answer for them. */
export const orderIssued = (order: OrderCase): Letter => ({
  title: `${orderLevelLabels[order.level]}单 ${order.number}：${order.title}`,
  lines: [order.demand, `请在 ${formatMoment(order.deadline)} 前答复。`],
  button: button(order, '去答复'),
});

export const orderAnswered = (order: OrderCase, answer: string, by: string): Letter => ({
  title: `督办单已答复：${order.number} ${order.title}`,
  lines: [`${by}答复了${about(order)}：`, answer, '请审阅后办结或退回重答。'],
  button: button(order, '去审阅'),
});

export const orderReturned = (order: OrderCase, reason: string): Letter => ({
  title: `督办答复被退回：${order.number} ${order.title}`,
  lines: [`${about(order)}的答复被退回：${reason}`, `请在 ${formatMoment(order.deadline)} 前重新答复。`],
  button: button(order, '重新答复'),
});

export const orderEnded = (order: OrderCase, cancelled: boolean, note: string | null): Letter => ({
  title: `督办单${cancelled ? '已撤销' : '已办结'}：${order.number} ${order.title}`,
  lines: [`${about(order)}${cancelled ? '已撤销' : '已办结'}${note ? `：${note}` : '。'}`],
  button: button(order, '查看督办单'),
});

/** On the day the answer is due, and once it is late. */
export const orderAnswerDue = (order: OrderCase, late: boolean): Letter => ({
  title: `${late ? '督办答复已逾期' : '督办答复今日到期'}：${order.number} ${order.title}`,
  lines: [
    `${about(order)}的答复期限${late ? '已于' : '为'} ${formatMoment(order.deadline)}${late ? '届满' : ''}，请尽快答复。`,
  ],
  button: button(order, '去答复'),
});
