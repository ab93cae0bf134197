import type { ActivityExpenseInput } from '../gql/graphql.js';
import { newId } from '../providers/new-id.js';
import { fenOf } from './money.js';
import type { ActivityDetail } from './use-activity.js';

/** A payment as typed. */
export interface ExpenseDraft {
  readonly id: string;
  readonly spentOn: string;
  /** 元 */
  readonly amount: string;
  readonly item: string;
  readonly voucherNo: string;
  readonly voucherFileId: string | null;
}

export const expenseDraftsOf = ({ expenses }: Pick<ActivityDetail, 'expenses'>): ExpenseDraft[] =>
  expenses.map(({ id, spentOn, amountFen, item, voucherNo, voucherFileId }) => ({
    ...{ id, spentOn, item, voucherNo },
    amount: (amountFen / 100).toFixed(2).replace(/\.00$/, ''),
    voucherFileId: voucherFileId ?? null,
  }));

export const newExpense = (spentOn: string): ExpenseDraft => ({
  ...{ id: newId(), spentOn, amount: '', item: '', voucherNo: '', voucherFileId: null },
});

/** As the contract takes them. Call it once every amount can be read. */
export const expenseInputs = (drafts: readonly ExpenseDraft[]): ActivityExpenseInput[] =>
  drafts.map(({ amount, item, voucherNo, ...draft }) => ({
    ...draft,
    amountFen: fenOf(amount) ?? 0,
    item: item.trim(),
    voucherNo: voucherNo.trim(),
  }));

/** Key of the first thing missing, with the number of its line; null when all can be sent. */
export function expenseFault(drafts: readonly ExpenseDraft[]): { readonly key: string; readonly n: number } | null {
  for (const [index, { spentOn, amount, item, voucherNo }] of drafts.entries()) {
    if (!(fenOf(amount) ?? 0)) return { key: 'activityRecord.badAmount', n: index + 1 };
    if (spentOn === '' || item.trim() === '' || voucherNo.trim() === '')
      return { key: 'activityRecord.badExpense', n: index + 1 };
  }
  return null;
}
