import { parseDay, type ShanghaiDay } from '../deadline/shanghai-time.js';
import type { ActivityRefusal, Expense } from './activity.types.js';

/** 1,000万元: more is a typing error. */
export const largestExpenseFen = 1_000_000_000;

/** The first thing wrong with expenses as entered. Amounts are whole 分; every one has a voucher, used once. */
export function expensesFault(expenses: readonly Expense[], today: ShanghaiDay): ActivityRefusal | null {
  const vouchers = new Set<string>();
  for (const [index, { spentOn, amountFen, item, voucherNo }] of expenses.entries()) {
    const which = `第${index + 1}笔经费`;
    if (!Number.isSafeInteger(amountFen) || amountFen <= 0) return fault(`${which}的金额应大于0，精确到分。`);
    if (amountFen > largestExpenseFen) return fault(`${which}的金额超过1000万元，请核对。`);
    if (item.trim() === '' || [...item].length > 100) return fault(`${which}的用途应为1至100字。`);
    if (voucherNo.trim() === '' || [...voucherNo].length > 50) return fault(`请填写${which}的凭证号，不超过50字。`);
    const day = parseDay(spentOn);
    if (!day.ok) return fault(`${which}：${day.message}`);
    if (day.day > today) return fault(`${which}的日期不能晚于今天。`);
    if (vouchers.has(voucherNo.trim())) return fault(`凭证号“${voucherNo}”登记了两次，请去掉一笔。`);
    vouchers.add(voucherNo.trim());
  }
  return null;
}

export const totalFen = (expenses: readonly Expense[]): number =>
  expenses.reduce((sum, { amountFen }) => sum + amountFen, 0);

const fault = (message: string): ActivityRefusal => ({ code: 'INVALID_FACT', message, field: 'expenses' });
