import fc from 'fast-check';
import { accepted, codeOf, describeMatrix, refusalOf, walkAtRandom } from '../../test/act-matrix.js';
import { author, issueAct, issueBench, issueFacts, issueIn, openColumn, propose } from '../../test/columns.js';
import { noon } from '../../test/problems.js';
import { shanghaiDayOf } from '../deadline/shanghai-time.js';
import { asActor } from '../lifecycle/act.types.js';
import { columnFaults, microCommentFaults } from './column-faults.js';
import type { Column } from './column.types.js';
import { issueDecider } from './decide-issue.js';
import { isNumberTaken, nextNumber, numberGaps, yearsOfColumn } from './issue-numbers.js';

describe('column issue: state × action × capacity', () => {
  const everybody = ['author', 'unitHead', 'coordinator'] as const;
  /** Written by hand from lifecycles §10. */
  describeMatrix(issueBench, {
    TOPIC: { submit: ['author'], edit: ['author', 'coordinator'], withdraw: everybody },
    REVIEW: { publish: ['unitHead', 'coordinator'], returnTopic: ['unitHead', 'coordinator'], withdraw: everybody },
    PUBLISHED: { withdraw: everybody },
    WITHDRAWN: {},
  });

  it('walks at random, and the row is the fold of its events', () =>
    walkAtRandom(issueBench, () => accepted(propose())));

  it('is not reviewed by its author, not even as the head', () => {
    const head = { ...author, roles: ['UNIT_HEAD' as const] };
    expect(codeOf(issueDecider.decide(issueIn.REVIEW, 'publish', issueFacts('publish'), asActor(head), noon))).toBe(
      'SELF_REVIEW',
    );
  });

  it.each<[string, object, string]>([
    ['a number taken', { isNumberTaken: true }, 'NUMBER_TAKEN'],
    ['half a number', { number: 1.5 }, 'INVALID_FACT'],
    ['a day ahead', { publishedOn: '2026-03-06' }, 'INVALID_FACT'],
    ['a link that is none', { link: 'javascript:1' }, 'INVALID_FACT'],
  ])('is not published with %s', (_name, more, code) =>
    expect(codeOf(issueAct(issueIn.REVIEW, 'publish', 'unitHead', { ...issueFacts('publish'), ...more }))).toBe(code),
  );

  it('is for a column that is known and still runs', () => {
    const proposed = (column: Parameters<typeof propose>[2]) => refusalOf(propose('题', 'EDITORS', column));
    expect(proposed(null)).toEqual(['INVALID_FACT', 'columnId']);
    expect(proposed({ ...openColumn, bureauId: 'elsewhere' })).toEqual(['INVALID_FACT', 'columnId']);
    expect(proposed({ ...openColumn, endedOn: shanghaiDayOf('2026-03-04') })).toEqual(['INVALID_FACT', 'columnId']);
    expect(proposed({ ...openColumn, endedOn: shanghaiDayOf('2026-03-05') })).toEqual(['OK']);
  });

  it('needs a title and a text', () => {
    expect(refusalOf(propose(' '))).toEqual(['INVALID_FACT', 'title']);
    expect(refusalOf(propose('题', 'X' as never))).toEqual(['INVALID_FACT', 'authorGroup']);
    expect(refusalOf(issueAct({ ...issueIn.TOPIC, text: '' }, 'submit', 'author', {}))).toEqual([
      'MISSING_FACT',
      'text',
    ]);
  });
});

describe('issue numbers', () => {
  const issue = (id: string, number: number, on: string, columnId = 'c') => ({
    ...{ id, columnId, number, publishedOn: shanghaiDayOf(on), state: 'PUBLISHED' as const },
  });
  const issues = [issue('1', 1, '2022-01-05'), issue('2', 3, '2022-06-01'), issue('3', 9, '2021-12-31')];

  it('are unique per column and year, withdrawn ones included', () => {
    expect([nextNumber(issues, 'c', 2022), nextNumber(issues, 'c', 2023), nextNumber(issues, 'd', 2022)]).toEqual([
      4, 1, 1,
    ]);
    const taken = (id: string, number: number, on: string) =>
      isNumberTaken(issues, { id, columnId: 'c' }, number, shanghaiDayOf(on));
    expect([taken('x', 3, '2022-12-31'), taken('2', 3, '2022-12-31'), taken('x', 9, '2022-12-31')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('are told year by year, a withdrawn issue keeping its number', () => {
    const withdrawn = { ...issue('4', 5, '2022-07-01'), state: 'WITHDRAWN' as const };
    const topic = { ...issue('5', 1, '2022-07-01'), number: null, publishedOn: null, state: 'TOPIC' as const };
    expect(yearsOfColumn([...issues, withdrawn, topic], 2023)).toEqual([
      { year: 2023, published: 0, gaps: [], nextNumber: 1 },
      { year: 2022, published: 2, gaps: [2, 4], nextNumber: 6 },
      { year: 2021, published: 1, gaps: [1, 2, 3, 4, 5, 6, 7, 8], nextNumber: 10 },
    ]);
  });

  it('have gaps exactly where a number is missing', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 40 })), (numbers) => {
        const gaps = numberGaps(numbers);
        expect(gaps.filter((gap) => numbers.includes(gap))).toEqual([]);
        expect(gaps.length + numbers.length).toBe(Math.max(0, ...numbers));
      }),
    );
  });
});

describe('a column', () => {
  const column = (more: Partial<Column> = {}): Column => ({
    ...{ id: 'c', bureauId: 'b', name: '纪法小课', platform: '公众号', editorId: null },
    ...{ startedOn: shanghaiDayOf('2022-01-01'), endedOn: null, overlap: 'NONE', overlapsColumnId: null },
    ...more,
  });
  const fields = (more: Partial<Column>) =>
    columnFaults(column(more), [{ id: 'd', name: '一本好书' }]).map(({ field }) => field);

  it('has a name of its own, and says which column it may repeat', () => {
    expect(fields({})).toEqual([]);
    expect(fields({ name: ' 一本好书 ' })).toEqual(['name']);
    expect(fields({ overlap: 'UNDECIDED' })).toEqual(['overlapsColumnId']);
    expect(fields({ overlap: 'REPEATS', overlapsColumnId: 'c' })).toEqual(['overlapsColumnId']);
    expect(fields({ overlap: 'REPEATS', overlapsColumnId: 'd' })).toEqual([]);
    expect(fields({ overlap: 'X' as never, platform: '', endedOn: shanghaiDayOf('2021-12-31') })).toEqual([
      'platform',
      'endedOn',
      'overlap',
    ]);
    const comment = { id: 'm', bureauId: 'b', branchId: null, authorId: 'u', authorName: '', title: ' ', link: null };
    const on = (day: string) => ({ ...comment, publishedOn: shanghaiDayOf(day) });
    expect(microCommentFaults(on('2022-01-01'), noon)).toHaveLength(2);
    const sound = { ...on('2026-03-05'), title: '心中有戒', authorName: '张三', link: 'https://example.com' };
    expect(microCommentFaults(sound, noon)).toEqual([]);
    const wrong = { ...sound, link: 'javascript:1', publishedOn: shanghaiDayOf('2026-03-06') };
    expect(microCommentFaults(wrong, noon).map(({ field }) => field)).toEqual(['link', 'publishedOn']);
  });
});
