import type { Activity } from '../activity/activity.types.js';
import type { HelpTheme } from '../activity/activity-codes.js';
import { attended, demoActivity, idOn } from './demo-activity.js';
import { day, spread } from './demo-people.js';

const themes: ReadonlyArray<readonly [HelpTheme, string]> = [
  ['RESEARCH', '研发费用归集辅导'],
  ['HIGH_TECH', '高企申报集训'],
  ['TECHNOLOGY_CONTRACT', '合同登记实务'],
  ['POLICY', '政策到企解读'],
];

/** 34 events for enterprises; a lecture without a theme beside them is none of them. */
export const demoHelp: readonly Activity[] = [
  ...spread('2022-02-15', 34, 9).map((on, index) => {
    const [helpTheme, title] = themes[index % themes.length] ?? ['OTHER', '助企服务'];
    return demoActivity({
      ...{ id: idOn('help', on), kind: index % 3 === 2 ? 'PROMOTION' : 'TRAINING', title: `${title}（${index + 1}）` },
      ...{ plannedOn: on, helpTheme, place: '企业服务中心', people: attended(index, 6, 0) },
      ...{ enterpriseIds: [`demo-enterprise-${(index % 20) + 1}`], itemKey: `item-${(index % 10) + 1}` },
    });
  }),
  demoActivity({
    ...{ id: 'lecture', kind: 'LECTURE', title: '宣讲团成员来局宣讲', plannedOn: day('2022-11-09') },
    ...{ topics: ['CONGRESS'], people: attended(0, 40, 0) },
  }),
];
