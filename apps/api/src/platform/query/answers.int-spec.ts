import { compareBy, type Sort } from '@zhuqi/domain/query/sort.js';
import { newId } from '../database/new-id.js';
import { insertProblems, problemRow, type ProblemRow } from '../../../test/support/problem-rows.js';
import { actorWith, BUREAU, NOW, readFixture, type ReadFixture } from '../../../test/support/read-fixture.js';

const coordinator = actorWith(['COORDINATOR']);
const later = (days: number): Date => new Date(NOW.getTime() + days * 86_400_000);

describe('answers of the read compiler', () => {
  let fixture: ReadFixture;
  let rows: ProblemRow[];
  const enterpriseId = newId();

  beforeAll(async () => {
    fixture = await readFixture();
    rows = Array.from({ length: 37 }, (_, i) =>
      problemRow({
        number: `2026-${String(i).padStart(6, '0')}`,
        title: i === 0 ? '引号"与\\反斜线' : `问题${i}`,
        enterpriseId,
        dueAt: i % 3 === 0 ? null : later((i * 7) % 5),
        createdAt: later(-(i % 4)),
      }),
    );
    await insertProblems(fixture.database, rows);
    await fixture.database.query(
      null,
      `insert into enterprise (id, bureau_id, unit_path, name, tags, status, founded_on, search_text, initials, created_at, updated_at)
       values ($1, $2, '/b/east/', '淮安恒盛', null, 'ACTIVE', '2009-12-31', '', '', now(), now())`,
      [enterpriseId, BUREAU],
    );
    await fixture.database.query(
      null,
      `insert into event (id, bureau_id, subject_type, subject_id, version, type, actor_name, at, payload)
       select gen_random_uuid(), $2, 'problem', $1, v, case v when 3 then 'problem.accepted' else 'other' end, '王敏', $3::timestamptz, '{"n": 1.50}'
       from generate_series(1, 30) v`,
      [rows[0]?.id, BUREAU, NOW],
    );
  });
  afterAll(() => fixture.close());

  const ask = async (source: string, variables: Record<string, unknown> = {}, actor = coordinator) => {
    const { data, errors } = await fixture.run(actor, source, variables);
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
  };

  it('renders aliases, fragments, directives, __typename, nested objects and lists exactly as selected', async () => {
    const source = `query ($id: ID!, $more: Boolean!, $n: Int) {
      a: problem(id: $id) { __typename key: id title: number number: title dueAt createdAt overdue ...Rest
        round @skip(if: $more) state @include(if: $more)
        enterprise { name foundedOn tags t: __typename openProblemCount } host { name } visit { id }
        three: events(take: 3) { version } events(take: $n) { version label at payload } } }
      fragment Rest on Problem { dueProvisional ... on Problem { enterprise { id } } }`;
    const row = rows[0];
    const answer = await ask(source, { id: row?.id, more: true, n: 28 });
    expect(answer['a']).toEqual({
      __typename: 'Problem',
      key: row?.id,
      title: row?.number,
      number: '引号"与\\反斜线',
      dueAt: null,
      createdAt: '2026-11-02T03:04:05.678Z',
      overdue: false,
      dueProvisional: false,
      state: 'ACCEPTED',
      enterprise: {
        name: '淮安恒盛',
        foundedOn: '2009-12-31',
        tags: [],
        t: 'Enterprise',
        openProblemCount: 37,
        id: enterpriseId,
      },
      host: null,
      visit: null,
      three: [{ version: 30 }, { version: 29 }, { version: 28 }],
      events: Array.from({ length: 28 }, (_, i) => ({
        version: 30 - i,
        label: i === 27 ? '受理' : 'other',
        at: '2026-11-02T03:04:05.678Z',
        payload: { n: 1.5 },
      })),
    });
    const other = await ask(source, { id: row?.id, more: false });
    expect(other['a']).toMatchObject({ round: 1 });
    expect(other['a']).not.toHaveProperty('state');
    expect((other['a'] as { events: object[] }).events).toHaveLength(20);
  });

  it('computes fields in TypeScript, cut down to the selection, and hides what they needed', async () => {
    const { problem } = await ask(
      `query ($id: ID!) { problem(id: $id) { id can: availableActions { do: action __typename label } number } }`,
      {
        id: rows[1]?.id,
      },
    );
    expect(problem).toEqual({
      id: rows[1]?.id,
      can: [{ do: 'ACCEPTED:1', __typename: 'AvailableAction', label: '王敏' }],
      number: '2026-000001',
    });
  });

  it('answers null for an id of nobody, an id that is none, and one out of reach', async () => {
    const source = 'query ($id: ID!) { problem(id: $id) { id } }';
    const handler = actorWith(['HANDLER']);
    expect(await ask(source, { id: newId() })).toEqual({ problem: null });
    expect(await ask(source, { id: "x' or true" })).toEqual({ problem: null });
    expect(await ask(source, { id: rows[0]?.id }, handler)).toEqual({ problem: null });
    expect(await ask(source, { id: rows[0]?.id }, actorWith(['COORDINATOR'], { bureauId: newId() }))).toEqual({
      problem: null,
    });
  });

  const sorts: readonly Sort[] = (['createdAt', 'dueAt', 'number'] as const).flatMap((field) => [
    { field, order: 'ASC' as const },
    { field, order: 'DESC' as const },
  ]);
  const source = `query ($options: ProblemListOptions) { problems(options: $options) { items { id } endCursor totalItems } }`;
  type Page = { problems: { items: { id: string }[]; endCursor: string | null; totalItems: number } };

  it.each(sorts)('pages by $field $order, by offset and by cursor, in the order of the domain', async (sort) => {
    const expected = [...rows].sort((a, b) => compareBy(sort)(sortable(a), sortable(b))).map(({ id }) => id);
    // The second filter is served by the bigram index: same order from the materialised hits.
    for (const filter of [{}, { text: '问题' }]) {
      const all = 'text' in filter ? expected.filter((id) => id !== rows[0]?.id) : expected;
      const [byOffset, byCursor]: [string[], string[]] = [[], []];
      let after: string | null = null;
      for (let skip = 0; skip < 40; skip += 8) {
        const page = (await ask(source, { options: { sort, filter, skip, take: 8 } })) as Page;
        const next = (await ask(source, { options: { sort, filter, after, take: 8 } })) as Page;
        expect(page.problems.totalItems).toBe(all.length);
        byOffset.push(...page.problems.items.map(({ id }) => id));
        byCursor.push(...next.problems.items.map(({ id }) => id));
        after = next.problems.endCursor;
      }
      expect(byOffset).toEqual(all);
      expect(byCursor).toEqual(all);
    }
  });

  it('refuses options it cannot read, in Chinese', async () => {
    const refusal = async (options: object): Promise<unknown> => {
      const { errors } = await fixture.run(coordinator, source, { options });
      return { code: errors?.[0]?.extensions['code'], message: errors?.[0]?.message };
    };
    expect(await refusal({ sort: { field: 'content', order: 'ASC' } })).toEqual({
      code: 'BAD_USER_INPUT',
      message: '不能按“content”排序。',
    });
    expect(await refusal({ after: 'nonsense' })).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await refusal({ filter: { text: '问' } })).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await refusal({ filter: { state: { contains: 'A' } } })).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

const sortable = ({ id, number, dueAt, createdAt }: ProblemRow) => ({ id, number, dueAt, createdAt });
