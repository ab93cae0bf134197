import type { Activity } from '../activity/activity.types.js';
import { attended, demoActivity, idOn } from './demo-activity.js';
import { day, demoPerson, spread } from './demo-people.js';

const bureau = { kind: 'UNIT', id: 'party', name: '机关党委' } as const;
const bank = { kind: 'PARTNER', id: 'partner-1', name: '示例农村商业银行' } as const;

/** Thirteen sessions with 35 who spoke; the ninth one was held together with a bank and is still one. */
const sessions: readonly Activity[] = spread('2022-01-12', 13, 27).map((on, index) =>
  demoActivity({
    id: idOn('study', on),
    kind: 'THEORY_STUDY',
    title: `理论学习第${index + 1}讲`,
    plannedOn: on,
    hosts: index === 8 ? [bureau, bank] : [bureau],
    topics: index === 8 ? ['FINANCE'] : index > 10 ? ['CONGRESS'] : [],
    people: attended(0, 9, index < 9 ? 3 : 2),
  }),
);

/** Two spoke at the session sat in on: they are none of the 35. */
const observation = demoActivity({
  ...{ id: 'observation', kind: 'STUDY_OBSERVATION', title: '旁听县区学习', plannedOn: day('2022-08-18') },
  ...{ hosts: [{ kind: 'EXTERNAL', id: null, name: '某县科技局' }], people: attended(0, 4, 2) },
});

const microClasses: readonly Activity[] = spread('2022-03-22', 4, 60).map((on, index) =>
  demoActivity({
    ...{ id: idOn('micro', on), kind: 'MICRO_CLASS', title: `一刻钟党课（${index + 1}）`, plannedOn: on },
    people: [demoPerson(20 + index, 'LECTURER'), ...attended(30, 12, 0)],
  }),
);

/** What must not be counted: last year's session, one that was called off, one that is only planned. */
const beside: readonly Activity[] = [
  demoActivity({
    ...{ id: 'study-2021', kind: 'THEORY_STUDY', title: '上年最后一讲', plannedOn: day('2021-12-31') },
    people: attended(0, 9, 4),
  }),
  demoActivity({
    ...{
      id: 'study-off',
      kind: 'THEORY_STUDY',
      title: '因故取消的一讲',
      plannedOn: day('2022-04-02'),
      state: 'CANCELLED',
    },
    people: attended(0, 9, 3),
  }),
  demoActivity({
    ...{
      id: 'study-plan',
      kind: 'THEORY_STUDY',
      title: '只报备未开展',
      plannedOn: day('2022-12-30'),
      state: 'PLANNED',
    },
    people: attended(0, 9, 0),
  }),
];

export const demoStudy: readonly Activity[] = [...sessions, observation, ...microClasses, ...beside];
