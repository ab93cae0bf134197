import { GqlClient, signedIn } from './support/gql-client.js';
import { startApi, type RunningApi } from './support/start-api.js';

describe('GraphQL abuse', () => {
  let api: RunningApi;
  let client: GqlClient;
  beforeAll(async () => {
    api = await startApi();
    client = await signedIn(api.url, 'xietiao');
  }, 60_000);
  afterAll(() => api?.stop());

  const fifty = Array.from({ length: 50 }).reduce<string>((inner) => `enterprise { ${inner} }`, 'id');

  it.each([
    ['fifty levels', `{ problem(id: "x") { ${fifty} } }`],
    ['a thousand aliases', `{ ${Array.from({ length: 1000 }, (_, i) => `a${i}: me { id }`).join(' ')} }`],
    ['ten thousand tokens', `{ me { ${'id '.repeat(10_000)} } }`],
    ['fragments in a circle', '{ me { ...A } } fragment A on Me { ...B } fragment B on Me { ...A }'],
    ['a page of a million as literal', '{ units(options: { take: 1000000 }) { totalItems } }'],
    ['a page of a million in a list of cases', '{ problems(options: { take: 1000000 }) { totalItems } }'],
  ])('%s: refused with 400', async (_, query) => {
    expect((await client.send({ query })).status).toBe(400);
  });

  it('a page of a million as variable, whole or in part', async () => {
    const whole = 'query ($options: UnitListOptions) { units(options: $options) { totalItems } }';
    expect((await client.send({ query: whole, variables: { options: { take: 1_000_000 } } })).status).toBe(400);
    const part = 'query ($take: Int) { units(options: { take: $take }) { totalItems } }';
    expect((await client.send({ query: part, variables: { take: 1_000_000 } })).status).toBe(400);
  });

  it('refuses batches', async () => {
    expect((await client.send([{ query: '{ me { id } }' }, { query: '{ me { id } }' }])).status).toBe(400);
  });

  it('gives no suggestions', async () => {
    const { errors } = await client.gql('{ problemz { totalItems } }');
    expect(errors?.[0]?.message).toContain('请求不符合接口约定');
    expect(JSON.stringify(errors)).not.toMatch(/problems|problem"/);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'refuses what another site could send: %s',
    async (contentType) => {
      const response = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': contentType, cookie: client.cookie },
        body: 'query=mutation{signOut{ok}}',
      });
      expect([response.status >= 400, response.status < 500]).toEqual([true, true]);
      expect(await client.codeOf('{ me { id } units { totalItems } }')).toBeNull();
    },
  );

  it('refuses a plain GET', async () => {
    const response = await fetch(`${api.url}/graphql?query={me{id}}`, { headers: { cookie: client.cookie } });
    expect(response.status).toBe(400);
  });

  it('keeps its troubles to itself: a sentence, a number, no stack', async () => {
    await api.sql.query('alter table saved_view rename to saved_view_away');
    const { errors } = await client.gql('{ savedViews(resource: "problems") { id } }');
    await api.sql.query('alter table saved_view_away rename to saved_view');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'INTERNAL', requestId: expect.any(String) } });
    expect(JSON.stringify(errors)).not.toMatch(/saved_view|stack|at /);
  });
});
