import type { Activity, Expense } from '../activity/activity.types.js';
import { attended, demoActivity, idOn } from './demo-activity.js';
import { day, spread } from './demo-people.js';

const voucher = (id: string, spentOn: string, amountFen: number, item: string): Expense => ({
  ...{ id, spentOn: day(spentOn), amountFen, item, voucherNo: `凭-${id}`, voucherFileId: `file-${id}` },
});

/** 93,400.00 元 in six shifts of 52 people: 312 人次. */
const spending: ReadonlyArray<readonly Expense[]> = [
  [voucher('e1', '2022-03-16', 2_860_000, '防护用品')],
  [voucher('e2', '2022-03-23', 1_250_050, '消毒物资'), voucher('e3', '2022-03-24', 319_950, '志愿者餐食')],
  [voucher('e4', '2022-04-02', 1_900_000, '生活物资')],
  [voucher('e5', '2022-04-10', 1_110_000, '防护用品')],
  [voucher('e6', '2022-11-20', 1_200_000, '药品和体温计')],
  [voucher('e7', '2022-12-05', 700_000, '慰问物资')],
];

const shifts: readonly Activity[] = spread('2022-03-15', 6, 46).map((on, index) =>
  demoActivity({
    ...{ id: idOn('epidemic', on), kind: 'VOLUNTEERING', title: `社区防疫值守第${index + 1}班`, plannedOn: on },
    ...{ place: '挂钩社区', topics: ['EPIDEMIC'], teamId: 'team-7', people: attended(index * 7, 52, 0) },
    expenses: spending[index] ?? [],
  }),
);

/** Volunteering for other ends: neither its people nor its money belong to the epidemic. */
const others: readonly Activity[] = [
  demoActivity({
    ...{ id: 'village', kind: 'VOLUNTEERING', title: '送书下乡', plannedOn: day('2022-01-25'), place: '帮扶村' },
    ...{
      topics: ['RURAL_SUPPORT'],
      people: attended(5, 12, 0),
      expenses: [voucher('e8', '2022-01-24', 180_000, '图书')],
    },
  }),
  demoActivity({
    ...{
      id: 'lei-feng',
      kind: 'VOLUNTEERING',
      title: '社区便民一日',
      plannedOn: day('2022-03-05'),
      place: '联系社区',
    },
    ...{ festival: 'LEI_FENG_DAY', people: attended(15, 20, 0) },
  }),
  demoActivity({
    ...{ id: 'city', kind: 'VOLUNTEERING', title: '街巷清洁行动', plannedOn: day('2022-06-11'), place: '挂钩社区' },
    ...{ topics: ['CIVILISED_CITY'], people: attended(25, 16, 0) },
  }),
];

export const demoVolunteering: readonly Activity[] = [...shifts, ...others];
