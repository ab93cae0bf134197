import type { Column, ColumnIssue, MicroComment } from '../column/column.types.js';
import { fromShanghai } from '../deadline/shanghai-time.js';
import { day, demoBureauId, demoPeople, demoUnits, spread } from './demo-people.js';

interface Run {
  readonly id: string;
  readonly name: string;
  readonly issues: number;
  readonly from: string;
  readonly step: number;
}

const runs: readonly Run[] = [
  { id: 'discipline', name: '纪法小课', issues: 20, from: '2022-01-14', step: 17 },
  { id: 'spirit', name: '中国共产党精神谱系', issues: 15, from: '2022-02-11', step: 20 },
  { id: 'book', name: '一本好书推荐', issues: 5, from: '2022-04-23', step: 30 },
  { id: 'congress', name: '二十大学习微课堂', issues: 7, from: '2022-10-24', step: 9 },
  { id: 'reading', name: '喜迎二十大 悦读新时代', issues: 5, from: '2022-08-05', step: 14 },
];

/** Whether the reading column repeats 一本好书推荐 is left open, so it is in no total. */
export const demoColumns: readonly Column[] = runs.map(({ id, name, from }) => ({
  ...{ id: `column-${id}`, bureauId: demoBureauId, name, platform: '公众号', editorId: demoPeople[3]?.userId ?? null },
  ...{ startedOn: day(from), endedOn: null },
  ...(id === 'reading'
    ? { overlap: 'UNDECIDED', overlapsColumnId: 'column-book' }
    : { overlap: 'NONE', overlapsColumnId: null }),
}));

const issue = (columnId: string, number: number, said: Partial<ColumnIssue>): ColumnIssue => {
  const author = demoPeople[(number + 2) % demoPeople.length];
  return {
    ...{ id: `${columnId}-${number}`, bureauId: demoBureauId, columnId, unitPath: demoUnits[0].path },
    ...{ authorId: author?.userId ?? '', authorName: author?.name ?? '', authorGroup: 'EDITORS', state: 'PUBLISHED' },
    ...{ version: 3, title: `第${number}期`, text: '正文从略。', number, publishedOn: null },
    ...{ link: `https://example.com/${columnId}/${number}`, withdrawReason: null, returnedCount: 0 },
    createdAt: fromShanghai(day('2022-01-04')),
    ...said,
  };
};

export const demoIssues: readonly ColumnIssue[] = [
  ...runs.flatMap(({ id, issues, from, step }) =>
    spread(from, issues, step).map((publishedOn, index) => issue(`column-${id}`, index + 1, { publishedOn })),
  ),
  // Neither a topic nor an issue of the year before counts.
  issue('column-book', 6, { id: 'column-book-topic', state: 'TOPIC', number: null }),
  issue('column-discipline', 18, { id: 'column-discipline-2021', publishedOn: day('2021-12-24') }),
];

export const demoComments: readonly MicroComment[] = [...spread('2022-02-22', 8, 38), day('2021-11-30')].map(
  (publishedOn, index) => ({
    ...{
      id: `comment-${index + 1}`,
      bureauId: demoBureauId,
      branchId: `branch-${(index % 4) + 1}`,
      link: null,
      publishedOn,
    },
    ...{ authorId: demoPeople[index * 5]?.userId ?? '', authorName: demoPeople[index * 5]?.name ?? '' },
    title: `一线随想之${index + 1}`,
  }),
);
