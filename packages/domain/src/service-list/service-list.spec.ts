import { codeOf, describeMatrix, refusalOf, walkAtRandom, accepted } from '../../test/act-matrix.js';
import { paths, people, actor } from '../../test/people.js';
import { noon } from '../../test/problems.js';
import { drafted, item, listAct, listBench, listIn, listWho, newList } from '../../test/service-lists.js';
import { shanghaiDayOf } from '../deadline/shanghai-time.js';
import { asActor } from '../lifecycle/act.types.js';
import { draftList } from './decide-list.js';
import { unusedByMidYear, usageOf, type Citation } from './item-usage.js';
import { ruleForItem } from './promised-days.js';
import { problemLines, responsibilityLines, serviceLines, type ListedProblem } from './three-lists.js';

describe('service list: state × action × capacity', () => {
  /** Written by hand from lifecycles §8. */
  describeMatrix(listBench, {
    DRAFT: { edit: ['coordinator'], approve: ['deputyLeader', 'principal'], discard: ['coordinator'] },
    APPROVED: { publish: ['coordinator'], returnDraft: ['coordinator', 'deputyLeader', 'principal'] },
    PUBLISHED: { supersede: ['system'], stop: ['deputyLeader', 'principal'] },
    REVISED: {},
    STOPPED: {},
  });

  it('walks at random, and the row is the fold of its events', () => walkAtRandom(listBench, () => drafted()));
});

describe('editions', () => {
  const next = (editions: Parameters<typeof draftList>[1], more = {}, who = listWho.coordinator) =>
    draftList({ ...newList, items: [], ...more }, editions, who, noon);

  it('follow one another, the next one revising what is published', () => {
    expect(accepted(next([])).next).toMatchObject({ edition: 1, previousId: null, state: 'DRAFT' });
    const before = [listIn.REVISED, { ...listIn.PUBLISHED, id: 'second', edition: 2 }];
    expect(accepted(next(before)).next).toMatchObject({ edition: 3, previousId: 'second' });
    expect(refusalOf(next([listIn.APPROVED]))).toEqual(['EDITION_TAKEN', 'year']);
    // A draft begun by mistake, for the wrong year say, stands in nobody's way once it is discarded.
    const discarded = accepted(listAct(listIn.DRAFT, 'discard', 'coordinator')).next;
    expect(accepted(next([discarded])).next).toMatchObject({ edition: 2, previousId: null });
  });

  it('are drafted by the city’s coordinator, with a title and a year', () => {
    expect(codeOf(next([], {}, listWho.principal))).toBe('NOT_ALLOWED');
    expect(codeOf(next([], {}, asActor(actor('x', 'COORDINATOR', paths.district))))).toBe('NOT_ALLOWED');
    expect(refusalOf(next([], { title: ' ' }))).toEqual(['MISSING_FACT', 'title']);
    expect(refusalOf(next([], { title: '长'.repeat(201) }))).toEqual(['INVALID_FACT', 'title']);
    expect(refusalOf(next([], { year: 26 }))).toEqual(['INVALID_FACT', 'year']);
    expect(people.coordinator.orgPath).toBe(paths.bureau);
  });

  it.each([
    ['no content', item('a', { content: ' ' })],
    ['no objects', item('a', { objects: '' })],
    ['a promise of 0 days', item('a', { promisedDays: 0 })],
    ['half a day', item('a', { promisedDays: 1.5 })],
    ['no owner', item('a', { ownerUnitId: '' })],
    ['no channel', item('a', { channels: [] })],
    ['an unknown channel', item('a', { channels: ['PIGEON' as never] })],
  ])('refuse an item with %s', (_name, bad) =>
    expect(refusalOf(listAct(listIn.DRAFT, 'edit', 'coordinator', { items: [bad] }))).toEqual([
      'INVALID_FACT',
      'items',
    ]),
  );

  it('take another basis in a draft, or none', () => {
    const edited = (row: typeof listIn.DRAFT, facts: object) =>
      accepted(listAct(row, 'edit', 'coordinator', facts)).next;
    const based = edited(listIn.DRAFT, { basisDocumentId: 'd' });
    expect([based.basisDocumentId, edited(based, { title: '新名称' }).basisDocumentId]).toEqual(['d', 'd']);
    expect(edited(based, { cleared: ['basisDocumentId'] }).basisDocumentId).toBeNull();
  });

  it('refuse a key or a content twice, and to approve an empty list', () => {
    const twice = [item('a'), item('a', { content: '另一项' })];
    expect(refusalOf(listAct(listIn.DRAFT, 'edit', 'coordinator', { items: twice }))[1]).toBe('items');
    const same = [item('a'), item('b', { content: item('a').content })];
    expect(listAct(listIn.DRAFT, 'edit', 'coordinator', { items: same })).toMatchObject({
      refusal: { message: '第2项与第1项的服务内容相同，请合并。' },
    });
    expect(codeOf(listAct(drafted([]).next, 'approve', 'principal'))).toBe('EMPTY_LIST');
  });
});

describe('the promise of an item', () => {
  const rule = { kind: 'host', category: 'COMPLEX', grant: { unit: 'workday', amount: 10 }, maximum: 25 } as const;
  it('goes before the policy for the host’s clock only', () => {
    expect(ruleForItem(rule, item('a'))).toMatchObject({ grant: { amount: 5 }, maximum: 25 });
    expect(ruleForItem(rule, item('a', { promisedDays: 30 }))).toMatchObject({ grant: { amount: 30 }, maximum: 30 });
    expect(ruleForItem(rule, item('a', { promisedDays: null }))).toBe(rule);
    expect(ruleForItem(rule, null)).toBe(rule);
    const again = { ...rule, round: 'again', grant: { unit: 'workday', amount: 3 } } as const;
    expect(ruleForItem(again, item('a'))).toMatchObject({ grant: { amount: 3 } });
    const review = { kind: 'review', grant: rule.grant } as const;
    expect(ruleForItem(review, item('a'))).toBe(review);
  });
});

describe('usage and the three lists', () => {
  const items = [item('a'), item('b', { promisedDays: null })];
  const cite = (id: string, on: string, more: Partial<Citation> = {}): Citation => ({
    ...{ itemKey: 'a', subject: 'problem', id, enterpriseIds: ['e'], on: shanghaiDayOf(on) },
    ...more,
  });
  const usages = usageOf(items, [
    cite('1', '2026-02-01'),
    cite('1', '2026-02-01'),
    cite('2', '2026-03-01', { subject: 'visit' }),
  ]);

  it('counts a case once, and enterprises once', () =>
    expect(usages[0]).toMatchObject({
      times: 2,
      enterprises: 1,
      lastOn: '2026-03-01',
      bySubject: { problem: 1, visit: 1 },
    }));

  it('lists what nobody used by July', () => {
    const unused = (today: string) => unusedByMidYear(usages, 2026, shanghaiDayOf(today)).map((one) => one.item.key);
    expect([unused('2026-06-30'), unused('2026-07-01')]).toEqual([[], ['b']]);
  });

  it('are drawn from one ledger', () => {
    const problem = (number: string, more: Partial<ListedProblem> = {}): ListedProblem => ({
      ...{ id: number, number, title: '融资', enterpriseName: '恒盛', itemKey: null, state: 'CLOSED', result: null },
      ...{ hostUnitPath: paths.fund, responsibility: 'UNIT_HEAD' },
      ...more,
    });
    const problems = [
      problem('3'),
      problem('2', { itemKey: 'b', state: 'ASSIGNED', responsibility: 'PRINCIPAL' }),
      problem('1', { itemKey: 'b' }),
    ];
    expect(problemLines(items, problems).map(({ number, item: of }) => [number, of])).toEqual([
      ['1', 'b的服务'],
      ['2', 'b的服务'],
      ['3', '其他'],
    ]);
    const chain = { unitPath: paths.fund, unitName: '规划处', head: '甲', deputyLeader: '乙', principal: '丙' };
    const idle = { ...chain, unitPath: paths.talent };
    expect(responsibilityLines(items, problems, [chain, idle])).toEqual([
      { ...chain, items, problems: 3, open: 1, raised: 1 },
    ]);
    expect(serviceLines(usages).map(({ promised, times }) => [promised, times])).toEqual([
      ['5个工作日', 2],
      ['按时限规则', 0],
    ]);
  });
});
