import { signedIn, type GqlClient } from './support/gql-client.js';
import { startApi, type RunningApi } from './support/start-api.js';

interface Names {
  readonly items: ReadonlyArray<{ readonly name: string }>;
  readonly totalItems: number;
}
interface Saved {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly path: string;
}

const SAVE_USER = `mutation ($input: SaveUserInput!) {
  saved: saveUser(input: $input) { __typename ... on User { id version } ... on Refusal { code field } }
}`;
const SAVE_UNIT = `mutation ($input: SaveUnitInput!) {
  saved: saveUnit(input: $input) { __typename ... on Unit { id version path } ... on Refusal { code field } }
}`;

describe('identity: own, other unit, other district', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi();
  }, 60_000);
  afterAll(() => api?.stop());

  const idOf = async (table: 'unit' | 'app_user', column: string, value: string) =>
    (await api.sql.query<{ id: string }>(`select id from ${table} where ${column} = $1`, [value])).rows[0]?.id ?? '';
  const save = async (client: GqlClient, document: string, input: object, key?: string) =>
    (await client.ask<{ saved: Saved }>(document, { input }, key)).saved;
  const districtAdmin = async () => {
    const admin = await signedIn(api.url, 'anquan');
    const unitId = await idOf('unit', 'short_name', '清江浦科技局');
    const input = {
      username: 'qjp.anquan',
      name: '区安全员',
      roles: ['SECURITY_ADMIN'],
      unitId,
      password: 'First-2026-pass',
    };
    await save(admin, SAVE_USER, input, 'district admin');
    await api.sql.query(
      "update app_user set must_change_password = false, password_hash = (select password_hash from app_user where username = 'anquan') where username = 'qjp.anquan'",
    );
    return signedIn(api.url, 'qjp.anquan');
  };

  it('people to choose from: the whole bureau for the city, the own district for a district', async () => {
    const people = async (username: string) =>
      (
        await (
          await signedIn(api.url, username)
        ).ask<{ people: Names }>('{ people(options: { take: 100 }) { totalItems items { name } } }')
      ).people;
    const [city, district] = [await people('xietiao'), await people('qjp.xietiao')];
    expect(city.totalItems).toBeGreaterThan(district.totalItems);
    expect(district.items.map(({ name }) => name)).toEqual(expect.arrayContaining(['顾晓楠', '戴一鸣']));
    expect(district.items.map(({ name }) => name)).not.toContain('左安澜');
  });

  it('units: a district sees its own tree only', async () => {
    const client = await signedIn(api.url, 'qjp.bangban');
    const { units } = await client.ask<{ units: Names }>('{ units { totalItems items { name } } }');
    expect(units.items.map(({ name }) => name)).toEqual(['清江浦区科学技术局', '清江浦区科学技术局企业科']);
    const foreign = await idOf('unit', 'short_name', '涟水科技局');
    expect(await client.ask('query ($id: ID!) { unit(id: $id) { id } }', { id: foreign })).toEqual({ unit: null });
  });

  it('accounts: a district administrator reaches neither the city nor another district', async () => {
    const client = await districtAdmin();
    const { users } = await client.ask<{ users: Names }>(
      '{ users(options: { take: 100 }) { totalItems items { name } } }',
    );
    expect(users.items.map(({ name }) => name)).not.toContain('周淮生');
    for (const username of ['jingban', 'ls.jingban']) {
      const id = await idOf('app_user', 'username', username);
      expect(await client.ask('query ($id: ID!) { user(id: $id) { id } }', { id })).toEqual({ user: null });
      expect(await save(client, SAVE_USER, { id, status: 'DISABLED', expectedVersion: 1 })).toMatchObject({
        code: 'NOT_FOUND',
      });
      expect(
        await client.ask('mutation ($id: ID!) { unlockUser(id: $id) { ... on Refusal { code } } }', { id }),
      ).toEqual({
        unlockUser: { code: 'NOT_FOUND' },
      });
    }
    const own = await idOf('app_user', 'username', 'qjp.jingban');
    expect(await save(client, SAVE_USER, { id: own, name: '戴一铭', expectedVersion: 1 })).toMatchObject({
      version: 2,
    });
    const cityUnit = await idOf('unit', 'short_name', '高新处');
    expect(await save(client, SAVE_USER, { id: own, unitId: cityUnit, expectedVersion: 2 })).toMatchObject({
      code: 'INVALID',
    });
    expect(await save(client, SAVE_UNIT, { id: cityUnit, name: '改名', expectedVersion: 1 })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('三员分立 holds in the command and in the database', async () => {
    const admin = await signedIn(api.url, 'anquan');
    const id = await idOf('app_user', 'username', 'shenji');
    const both = { id, roles: ['AUDITOR', 'HANDLER'], expectedVersion: 1 };
    expect(await save(admin, SAVE_USER, both)).toMatchObject({ code: 'SEPARATION_OF_DUTIES' });
    await expect(
      api.sql.query("update app_user set roles = array['AUDITOR', 'SYSTEM_ADMIN'] where id = $1", [id]),
    ).rejects.toThrow('app_user_separated_administrators');
    const me = await idOf('app_user', 'username', 'anquan');
    expect(await save(admin, SAVE_USER, { id: me, roles: ['AUDITOR'], expectedVersion: 1 })).toMatchObject({
      code: 'OWN_ACCOUNT',
    });
  });

  it('of two saves of the same version one wins; a repeated key changes nothing', async () => {
    const admin = await signedIn(api.url, 'anquan');
    const id = await idOf('app_user', 'username', 'zhuren');
    const inputs = ['鲁正平', '鲁正安'].map((name) => ({ id, name, expectedVersion: 1 }));
    const saved = await Promise.all(inputs.map((input) => save(admin, SAVE_USER, input)));
    expect(saved.map(({ version, code }) => version ?? code).sort()).toEqual([2, 'CONFLICT']);
    const repeat = { id, phone: '0517-83901234', expectedVersion: 2 };
    const answers = await Promise.all(Array.from({ length: 5 }, () => save(admin, SAVE_USER, repeat, 'one key')));
    expect(new Set(answers.map(({ id: answered }) => answered))).toEqual(new Set([id]));
    const { rows } = await api.sql.query<{ version: number }>(
      'select version, type from event where subject_id = $1 order by version',
      [id],
    );
    expect(rows.map(({ version }) => version)).toEqual([1, 2, 3]);
  });

  it('a unit that moves takes paths, people and rows along, and cannot move below itself', async () => {
    const admin = await signedIn(api.url, 'anquan');
    const [unitId, parentId] = [
      await idOf('unit', 'short_name', '清江浦企业科'),
      await idOf('unit', 'short_name', '涟水科技局'),
    ];
    const handler = await signedIn(api.url, 'qjp.jingban');
    const seen = async () =>
      (await handler.ask<{ units: Names }>('{ units { totalItems items { name } } }')).units.totalItems;
    expect(await seen()).toBe(2);
    const moved = await save(admin, SAVE_UNIT, { id: unitId, parentId, expectedVersion: 1 });
    const { rows } = await api.sql.query<{ path: string }>('select path from unit where id = $1', [parentId]);
    expect(moved.path).toBe(`${rows[0]?.path}${unitId.slice(-12)}/`);
    const { units } = await handler.ask<{ units: Names }>('{ units { totalItems items { name } } }');
    expect(units.items.map(({ name }) => name)).toContain('涟水县科学技术局');
    const circle = { id: parentId, kind: 'OFFICE', parentId: unitId, expectedVersion: 1 };
    expect(await save(admin, SAVE_UNIT, circle)).toMatchObject({ code: 'INVALID', field: 'parentId' });
  });

  it('saved views are private', async () => {
    const [mine, theirs] = [await signedIn(api.url, 'bangban'), await signedIn(api.url, 'jingban')];
    await mine.ask(
      'mutation { saveView(resource: "problems", name: "超期", value: { filter: { overdue: { eq: true } } }) { __typename } }',
    );
    const list = '{ savedViews(resource: "problems") { id name value } }';
    const { savedViews } = await mine.ask<{ savedViews: ReadonlyArray<{ id: string }> }>(list);
    expect(savedViews).toMatchObject([{ name: '超期', value: { filter: { overdue: { eq: true } } } }]);
    expect(await theirs.ask(list)).toEqual({ savedViews: [] });
    await theirs.ask('mutation ($id: ID!) { removeView(id: $id) { ok } }', { id: savedViews[0]?.id });
    expect(await mine.ask(list)).toEqual({ savedViews });
  });
});
