import { newId } from '../../src/platform/database/new-id.js';
import { CaseDriver, registerEnterprise, type Made } from './support/case-driver.js';
import { startApi, type RunningApi } from './support/start-api.js';

const people = [
  'bangban',
  'xietiao',
  'jingban',
  'chuzhang',
  'jingban3',
  'chuzhang3',
  'fenguan',
  'fenguan2',
  'shuji',
  'duban',
];
const districts = ['qjp.xietiao', 'qjp.bangban', 'ls.xietiao', 'ls.jingban'];

/** Which cases somebody sees: of the own people, of the own unit, of the units supervised, of the own district. */
const sees: Readonly<Record<string, readonly string[]>> = {
  bangban: ['city'],
  xietiao: ['city', 'qjp', 'lianshui'],
  duban: ['city', 'qjp', 'lianshui'],
  shuji: ['city', 'qjp', 'lianshui'],
  jingban: ['city'],
  chuzhang: ['city'],
  fenguan: ['city', 'qjp'],
  jingban3: [],
  chuzhang3: [],
  fenguan2: ['lianshui'],
  'qjp.xietiao': ['qjp'],
  'qjp.bangban': ['qjp'],
  'ls.xietiao': ['lianshui'],
  'ls.jingban': ['lianshui'],
};

describe('cases: own, other unit, other district, another bureau', () => {
  let api: RunningApi;
  let cases: CaseDriver;
  const problems = new Map<string, string>();
  const visits = new Map<string, string>();
  let foreign: string;

  beforeAll(async () => {
    api = await startApi();
    cases = await CaseDriver.prepare(api, [...people, ...districts]);
    const add = async (place: string, member: string, enterpriseId: string) => {
      problems.set(place, (await cases.create(member, { enterpriseId })).id);
      visits.set(place, (await cases.plan(member, { enterpriseId })).id);
    };
    const enterprise = (name: string, districtCode: string) =>
      registerEnterprise(cases.as('xietiao'), { name, districtCode });
    await add('city', 'bangban', cases.enterpriseId);
    await add('qjp', 'qjp.bangban', await enterprise('淮安云帆生物科技有限公司', '320812'));
    await add('lianshui', 'ls.jingban', await enterprise('涟水青禾农业科技有限公司', '320826'));
    // The city's case is handled by 高新处, and somebody of that unit leads the city's visit.
    const city = problems.get('city') ?? '';
    await cases.act('xietiao', city, 'accept');
    await cases.act('xietiao', city, 'assign', { host: cases.person('jingban') });
    foreign = await anotherBureau();
  }, 60_000);
  afterAll(() => api?.stop());

  /** A problem of a bureau nobody here belongs to. */
  async function anotherBureau(): Promise<string> {
    const [id, bureau] = [newId(), newId()];
    await api.sql.query(
      `insert into problem (id, bureau_id, number, enterprise_id, title, content, category, area, priority, channel, state, receiving_unit_path,
         unit_path, related_unit_paths, participant_ids, grams, created_at, updated_at)
       select $1, $2, '2026-999999', $3, title, content, category, area, priority, channel, 'SUBMITTED', $4, $4, related_unit_paths,
         participant_ids, grams, created_at, updated_at from problem limit 1`,
      [id, bureau, newId(), `/${bureau}/`],
    );
    return id;
  }

  const placesOf = (ids: ReadonlyMap<string, string>, found: readonly string[]) =>
    [...ids].filter(([, id]) => found.includes(id)).map(([place]) => place);

  it.each(Object.entries(sees))(
    '%s sees the problems of %j in lists, pages and counts, and no others',
    async (name, places) => {
      const client = cases.as(name);
      const { problems: list, counts } = await client.ask<{
        problems: { items: { id: string }[]; totalItems: number };
        counts: { count: number }[];
      }>('{ problems(options: { take: 100 }) { totalItems items { id } } counts: problemStateCounts { count } }');
      expect(
        placesOf(
          problems,
          list.items.map(({ id }) => id),
        ),
      ).toEqual(places);
      expect(list.totalItems).toBe(places.length);
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(places.length);
      for (const [place, id] of [...problems, ['another bureau', foreign]] as const) {
        const { problem } = await client.ask<{ problem: object | null }>(
          'query ($id: ID!) { problem(id: $id) { id } }',
          { id },
        );
        expect([place, problem !== null]).toEqual([place, places.includes(place)]);
      }
    },
  );

  it.each(Object.entries(sees))('%s: an act out of reach is answered like one on nothing', async (name, places) => {
    const nothing = await cases.tryAct(name, newId(), 'withdraw', { reason: '…' });
    expect(nothing.code).toBe('NOT_FOUND');
    for (const [place, id] of [...problems, ['another bureau', foreign]] as const) {
      const made = await cases.tryAct(name, id, 'approveResult');
      if (places.includes(place)) expect(['WRONG_STATE', 'NOT_ALLOWED']).toContain(made.code);
      else expect(made).toEqual(nothing);
    }
  });

  it('visits: the same reach, by the unit of whoever leads them', async () => {
    const expected: Readonly<Record<string, readonly string[]>> = {
      bangban: ['city'],
      xietiao: ['city', 'qjp', 'lianshui'],
      fenguan: ['city', 'qjp'],
      chuzhang: [],
      jingban: [],
      'qjp.xietiao': ['qjp'],
      'qjp.bangban': ['qjp'],
      'ls.xietiao': ['lianshui'],
    };
    for (const [name, places] of Object.entries(expected)) {
      const { visits: list, counts } = await cases
        .as(name)
        .ask<{ visits: { items: { id: string }[] }; counts: { count: number }[] }>(
          '{ visits(options: { take: 100 }) { items { id } } counts: visitStateCounts { count } }',
        );
      expect([
        name,
        placesOf(
          visits,
          list.items.map(({ id }) => id),
        ),
      ]).toEqual([name, places]);
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(places.length);
      const nothing = await answerOf(name, newId());
      for (const [place, id] of visits) {
        const { visit } = await cases
          .as(name)
          .ask<{ visit: object | null }>('query ($id: ID!) { visit(id: $id) { id } }', { id });
        expect([name, place, visit !== null]).toEqual([name, place, places.includes(place)]);
        if (!places.includes(place)) expect(await answerOf(name, id)).toEqual(nothing);
      }
    }
  });

  /** What an act on a visit is answered with, be it by the gate of the operation or by the command. */
  async function answerOf(name: string, visitId: string): Promise<unknown> {
    const input = { visitId, action: 'review', expectedVersion: 1 };
    const { data, errors } = await cases.as(name).gql<{ made: Made }>(cases.VISIT_ACT, { input });
    return errors ? errors.map(({ extensions }) => extensions.code) : data?.made;
  }

  it('nothing out of reach can be named in a command', async () => {
    const enterpriseId = (
      await api.sql.query<{ id: string }>(`select id from enterprise where district_code = '320826'`)
    ).rows[0]?.id;
    for (const id of [enterpriseId, newId()]) {
      expect(await cases.create('qjp.bangban', { enterpriseId: id })).toMatchObject({
        code: 'NOT_FOUND',
        field: 'enterpriseId',
      });
      expect(await cases.plan('qjp.bangban', { enterpriseId: id })).toMatchObject({
        code: 'NOT_FOUND',
        field: 'enterpriseId',
      });
    }
    for (const visitId of [visits.get('lianshui'), visits.get('qjp'), newId()])
      expect(await cases.create('bangban', { visitId })).toMatchObject({ code: 'NOT_FOUND', field: 'visitId' });
    expect((await cases.create('bangban', { visitId: visits.get('city') })).state).toBe('SUBMITTED');
    const qjp = problems.get('qjp') ?? '';
    for (const mergeInto of [problems.get('lianshui'), foreign, newId()])
      expect(await cases.tryAct('qjp.xietiao', qjp, 'merge', { mergeInto })).toMatchObject({
        code: 'NOT_FOUND',
        field: 'mergeInto',
      });
    await cases.act('qjp.xietiao', qjp, 'accept');
    expect(await cases.tryAct('qjp.xietiao', qjp, 'assign', { host: newId() })).toMatchObject({
      code: 'NOT_FOUND',
      field: 'host',
    });
  });

  it('what is no id at all is nothing, too, or is refused as such', async () => {
    const codeOf = async (document: string, input: object) => {
      const { data, errors } = await cases.as('xietiao').gql<{ made: Made }>(document, { input });
      return errors ? errors[0]?.extensions.code : data?.made.code;
    };
    for (const id of ['', 'abc', '../1', '00000000-0000-0000-0000-00000000000g']) {
      const both = 'query ($id: ID!) { problem(id: $id) { id } visit(id: $id) { id } }';
      expect(await cases.as('xietiao').ask(both, { id })).toEqual({ problem: null, visit: null });
      expect(await codeOf(cases.ACT, { problemId: id, action: 'accept', expectedVersion: 1 })).toBe('NOT_FOUND');
      expect(await codeOf(cases.VISIT_ACT, { visitId: id, action: 'notify', expectedVersion: 1 })).toBe('NOT_FOUND');
      for (const more of [{ enterpriseId: id }, { id: id || 'x' }, { visitId: id || 'x' }])
        expect(await codeOf(cases.CREATE, cases.problem(more))).toMatch(/NOT_FOUND|BAD_USER_INPUT/);
      for (const more of [{ enterpriseId: id }, { leadId: id || 'x' }, { memberIds: [id] }, { id: id || 'x' }])
        expect(await codeOf(cases.PLAN, cases.visit(more))).toMatch(/NOT_FOUND|BAD_USER_INPUT/);
    }
    const { id: problemId } = await cases.create('xietiao', {});
    await cases.act('xietiao', problemId, 'accept');
    const assign = { problemId, action: 'assign', expectedVersion: 3 };
    for (const facts of [{ host: 'abc' }, { host: cases.person('jingban'), coHandlers: [{ person: 'abc' }] }])
      expect(await codeOf(cases.ACT, { ...assign, facts })).toMatch(/NOT_FOUND|BAD_USER_INPUT/);
  });
});
