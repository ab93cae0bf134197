import fc from 'fast-check';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { inScope, scopeOf } from '@zhuqi/domain/access/can.js';
import { matches, type Filter } from '@zhuqi/domain/query/filter.js';
import { parseFilter } from '@zhuqi/domain/query/parse-filter.js';
import { problemFields } from '@zhuqi/domain/query/problem-fields.js';
import type { Role } from '@zhuqi/domain/access/role.js';
import { insertProblems, problemRow, type ProblemRow } from '../../../test/support/problem-rows.js';
import { actorWith, NOW, readFixture, type ReadFixture } from '../../../test/support/read-fixture.js';

const people = [1, 2, 3].map((n) => `01900000-0000-7000-8000-0000000000a${n}`);
const paths = ['/b/', '/b/office/', '/b/office_2/', '/b/east/', '/b/east/desk/', '/b/officer/'];
const states = ['ACCEPTED', 'ASSIGNED', 'CLOSED'];
const districts = ['320812', '320803', null];
const moments = [-2, -1, 0, 1, 2].map((days) => new Date(NOW.getTime() + days * 86_400_000));
const titles = ['融资困难', '人才招聘难', '资金周转融通'];

const rowArb = (number: number) =>
  fc
    .record({
      title: fc.constantFrom(...titles),
      state: fc.constantFrom(...states),
      round: fc.integer({ min: 1, max: 3 }),
      districtCode: fc.constantFrom(...districts),
      hostId: fc.constantFrom(...people, null),
      unitPath: fc.constantFrom(...paths),
      relatedUnitPaths: fc.subarray(paths, { maxLength: 2 }),
      participantIds: fc.subarray(people),
      dueAt: fc.constantFrom(...moments, null),
      createdAt: fc.constantFrom(...moments),
    })
    .map((row) => problemRow({ ...row, number: `2026-${String(number).padStart(6, '0')}` }));

const actorArb: fc.Arbitrary<Actor> = fc
  .record({
    roles: fc.subarray<Role>(['SERVICE_MEMBER', 'HANDLER', 'UNIT_HEAD', 'DEPUTY_LEADER', 'COORDINATOR'], {
      minLength: 1,
    }),
    userId: fc.constantFrom(...people),
    unitPath: fc.constantFrom(...paths),
    orgPath: fc.constantFrom('/b/', '/b/east/'),
    supervisedUnitPaths: fc.subarray(paths.slice(1), { maxLength: 2 }),
  })
  .map(({ roles, ...more }) => actorWith(roles, more));

/** Sometimes somebody acts for absent colleagues, too. */
const standingIn = fc
  .tuple(actorArb, fc.array(actorArb, { maxLength: 2 }))
  .map(([actor, absent]): Actor => (absent.length > 0 ? { ...actor, actingFor: absent } : actor));

const operation = <T>(one: fc.Arbitrary<T>) =>
  fc.record({ eq: one, in: fc.array(one, { maxLength: 2 }), isNull: fc.boolean() }, { requiredKeys: [] });
const range = fc
  .tuple(fc.constantFrom(...moments), fc.constantFrom(...moments))
  .filter(([from, to]) => from < to)
  .map(([from, to]) => ({ from, to }));

/** Filters within the domain's limits. */
const filterOf = (depth: number): fc.Arbitrary<object> =>
  fc.record(
    {
      state: operation(fc.constantFrom(...states)),
      districtCode: operation(fc.constantFrom('320812', '320803')),
      hostId: operation(fc.constantFrom(...people)),
      participantId: operation(fc.constantFrom(...people)),
      round: fc.record({ eq: fc.integer({ min: 1, max: 3 }) }),
      dueAt: range,
      number: fc.record({ contains: fc.constantFrom('-0000', '1', '26-0') }),
      overdue: fc.record({ eq: fc.boolean() }),
      text: fc.constantFrom('融资', '周转', '困难', '没有').map((contains) => ({ contains })),
      ...(depth > 0 ? { any: fc.array(filterOf(depth - 1), { maxLength: 2 }), not: filterOf(depth - 1) } : {}),
    },
    { requiredKeys: [] },
  );

const filterArb = filterOf(2).filter((filter) => parseFilter(problemFields, filter).ok);

/** A row by the names of the domain's filter. */
const filterable = (row: ProblemRow) => ({
  ...row,
  participantId: row.participantIds,
  text: row.title,
  overdue: row.dueAt !== null && row.dueAt < NOW,
});

describe('the scope and the filter in SQL are those of the domain', () => {
  let fixture: ReadFixture;
  let rows: readonly ProblemRow[];

  beforeAll(async () => {
    fixture = await readFixture();
    rows = fc
      .sample(fc.integer(), { numRuns: 90, seed: 1 })
      .flatMap((seed, i) => fc.sample(rowArb(i), { numRuns: 1, seed }));
    await insertProblems(fixture.database, rows);
  });
  afterAll(() => fixture.close());

  const found = async (actor: Actor, filter: object): Promise<string[]> => {
    const source = `query ($filter: ProblemFilter) {
      problems(options: { take: 100, filter: $filter }) { items { id } totalItems } }`;
    const { data, errors } = await fixture.run(actor, source, { filter: toInput(filter) });
    expect(errors).toBeUndefined();
    const { items, totalItems } = (data as { problems: { items: { id: string }[]; totalItems: number } }).problems;
    expect(totalItems).toBe(items.length);
    return items.map(({ id }) => id).sort();
  };

  it('for 150 random actors, some of them deputies', async () => {
    await fc.assert(
      fc.asyncProperty(standingIn, async (actor) => {
        const scope = scopeOf(actor, 'problem.read');
        const expected = rows.filter((row) => scope && inScope(scope, row)).map(({ id }) => id);
        expect(await found(actor, {})).toEqual(expected.sort());
      }),
      { numRuns: 150 },
    );
  });

  it('for 400 random filters', async () => {
    const coordinator = actorWith(['COORDINATOR']);
    await fc.assert(
      fc.asyncProperty(filterArb, async (filter) => {
        const expected = rows.filter((row) =>
          matches(problemFields, filter as Filter<typeof problemFields>, filterable(row)),
        );
        expect(await found(coordinator, filter)).toEqual(expected.map(({ id }) => id).sort());
      }),
      { numRuns: 400 },
    );
  });
});

/** The filter as a client sends it: moments as text, the search box as a bare text, what the contract has no field for left out. */
function toInput(filter: object): object {
  const entries = Object.entries(filter).map(([name, value]: [string, unknown]) => {
    if (name === 'text') return [name, (value as { contains: string }).contains];
    if (name === 'any') return [name, (value as object[]).map(toInput)];
    return [name, name === 'not' ? toInput(value as object) : value];
  });
  return Object.fromEntries(entries) as object;
}
