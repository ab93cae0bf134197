import type { Activity } from '../activity/activity.types.js';
import type { Festival } from '../activity/activity-codes.js';
import { attended, demoActivity } from './demo-activity.js';
import { day, demoBranches } from './demo-people.js';

/** Thirteen theme days, four of them on festivals, with 53 who spoke. */
const days: ReadonlyArray<readonly [on: string, title: string, festival: Festival | null]> = [
  ['2022-01-20', '新年第一课', null],
  ['2022-02-18', '重温入党誓词', null],
  ['2022-03-08', '女党员话担当', 'WOMENS_DAY'],
  ['2022-03-25', '廉洁家风分享', null],
  ['2022-04-22', '共读一本书', 'BOOK_DAY'],
  ['2022-05-04', '青年朗诵会', 'YOUTH_DAY'],
  ['2022-06-17', '科技助农见学', null],
  ['2022-07-01', '走进红色场馆', 'PARTY_DAY'],
  ['2022-08-19', '警示教育观影', null],
  ['2022-09-16', '助企故事会', null],
  ['2022-10-21', '盛会收看体会', null],
  ['2022-11-18', '报告要点研读', null],
  ['2022-12-16', '年终组织生活', null],
];

export const demoThemeDays: readonly Activity[] = days.map(([on, title, festival], index) =>
  demoActivity({
    ...{ id: `theme-${on}`, kind: 'THEME_DAY', title, plannedOn: day(on), festival },
    // Two branches together are one theme day.
    hosts: demoBranches.slice(index % 3, (index % 3) + (index % 4 === 0 ? 2 : 1)),
    topics: index === 10 || index === 11 ? ['CONGRESS'] : index === 3 || index === 8 ? ['CLEAN_GOVERNMENT'] : [],
    people: attended(index * 3, 18, index === 0 ? 5 : 4),
  }),
);
