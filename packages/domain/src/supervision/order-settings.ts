import type { defaultAnswerDays } from './issue-order.js';

/** Working days in which a 督办单 of each level is to be answered. */
export type AnswerDays = typeof defaultAnswerDays;

const most = 15;
const longestPrefix = 10;

/** What is wrong with edited answer days; null when they can be saved. */
export function answerDaysFault(days: AnswerDays): string | null {
  const isSane = (amount: number) => Number.isInteger(amount) && amount >= 1 && amount <= most;
  return isSane(days[1]) && isSane(days[2]) ? null : `督办单答复期限应为1至${most}个工作日的整数。`;
}

/** What is wrong with an edited 机关代字; null when it can be saved. Chinese characters only, so that numbers can be read back. */
export const orderPrefixFault = (prefix: string): string | null =>
  new RegExp(`^\\p{Script=Han}{1,${longestPrefix}}$`, 'u').test(prefix)
    ? null
    : `机关代字应为1至${longestPrefix}个汉字，如“淮科督”。`;
