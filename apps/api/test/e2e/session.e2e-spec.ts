import { DEMO_PASSWORD, GqlClient, signedIn } from './support/gql-client.js';
import { startApi, type RunningApi } from './support/start-api.js';

const ME = '{ me { username mustChangePassword } }';
const USERS = 'query ($text: String) { users(options: { filter: { text: $text } }) { items { id version username } } }';
const SAVE = `mutation ($input: SaveUserInput!) {
  saveUser(input: $input) { __typename ... on User { id version status } ... on Refusal { code message field } }
}`;

interface Users {
  readonly users: { readonly items: ReadonlyArray<{ id: string; version: number; username: string }> };
}

describe('sessions', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi();
  }, 60_000);
  afterAll(() => api?.stop());

  const whoIs = async (client: GqlClient) =>
    (await client.ask<{ me: { username: string; mustChangePassword: boolean } | null }>(ME)).me;
  const account = async (admin: GqlClient, username: string) => {
    const { users } = await admin.ask<Users>(USERS, { text: username });
    const found = users.items.find((user) => user.username === username);
    if (!found) throw new Error(`no ${username}`);
    return found;
  };

  it('keeps the session id out of the database and of scripts, and gives a new one at every sign-in', async () => {
    const client = await signedIn(api.url, 'bangban');
    const first = client.cookie;
    const response = await client.send({
      query: `mutation { signIn(username: "bangban", password: "${DEMO_PASSWORD}") { __typename } }`,
    });
    expect(response.headers.get('set-cookie')).toMatch(/^zhuqi_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(client.cookie).not.toBe(first);
    const { rows } = await api.sql.query("select 1 from session where position($1 in encode(id_hash, 'escape')) > 0", [
      first.split('=')[1],
    ]);
    expect(rows).toEqual([]);
    const old = new GqlClient(api.url);
    old.cookie = first;
    expect(await whoIs(old)).toBeNull();
  });

  it('signs out at once', async () => {
    const client = await signedIn(api.url, 'bangban');
    const copy = new GqlClient(api.url);
    copy.cookie = client.cookie;
    expect(await whoIs(copy)).toMatchObject({ username: 'bangban' });
    await client.ask('mutation { signOut { ok } }');
    expect(await whoIs(copy)).toBeNull();
  });

  it('a disabled account stops working at once, and works again when enabled', async () => {
    const admin = await signedIn(api.url, 'anquan');
    const handler = await signedIn(api.url, 'jingban2');
    const { id, version } = await account(admin, 'jingban2');
    expect(await whoIs(handler)).toMatchObject({ username: 'jingban2' });
    await admin.ask(SAVE, { input: { id, status: 'DISABLED', expectedVersion: version } });
    expect(await whoIs(handler)).toBeNull();
    expect((await handler.signIn('jingban2')).signIn.code).toBe('SIGN_IN_FAILED');
    await admin.ask(SAVE, { input: { id, status: 'ACTIVE', expectedVersion: version + 1 } });
    expect((await handler.signIn('jingban2')).signIn.__typename).toBe('Me');
  });

  it('hears changes made by another process', async () => {
    const client = await signedIn(api.url, 'jingban3');
    expect(await whoIs(client)).toMatchObject({ username: 'jingban3' });
    await api.sql.query(
      "update session set revoked_at = now() where user_id = (select id from app_user where username = 'jingban3')",
    );
    await api.sql.query("select pg_notify('session_changed', '*')");
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await whoIs(client)).toBeNull();
  });

  it('goes on listening after its connection was cut', async () => {
    const { rowCount } = await api.sql.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query = 'listen session_changed'",
    );
    expect(rowCount).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const client = await signedIn(api.url, 'ls.juzhang');
    expect(await whoIs(client)).toMatchObject({ username: 'ls.juzhang' });
    await api.sql.query(
      "update session set revoked_at = now() where user_id = (select id from app_user where username = 'ls.juzhang')",
    );
    await api.sql.query("select pg_notify('session_changed', '*')");
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await whoIs(client)).toBeNull();
  });

  it('changing the password ends the other sessions and asks for the present one', async () => {
    const [here, there] = [await signedIn(api.url, 'jingban4'), await signedIn(api.url, 'jingban4')];
    const change = (current: string, next: string) =>
      here.ask<{ changePassword: object }>(
        'mutation ($current: String!, $next: String!) { changePassword(current: $current, next: $next) { __typename ... on Refusal { code } } }',
        { current, next },
      );
    expect(await change('wrong', 'Another-2026-pass')).toMatchObject({ changePassword: { code: 'WRONG_PASSWORD' } });
    expect(await change(DEMO_PASSWORD, 'short')).toMatchObject({ changePassword: { code: 'PASSWORD_TOO_WEAK' } });
    expect(await change(DEMO_PASSWORD, 'Another-2026-pass')).toMatchObject({ changePassword: { __typename: 'Done' } });
    expect(await whoIs(here)).toMatchObject({ username: 'jingban4' });
    expect(await whoIs(there)).toBeNull();
  });

  it('a first password must be changed before anything else', async () => {
    const admin = await signedIn(api.url, 'anquan');
    const { id, version } = await account(admin, 'xy.jingban');
    const first = 'First-2026-pass';
    await admin.ask(SAVE, { input: { id, password: first, expectedVersion: version } });
    const client = new GqlClient(api.url);
    await client.signIn('xy.jingban', first);
    expect(await whoIs(client)).toMatchObject({ mustChangePassword: true });
    expect(await client.codeOf('{ units { totalItems } }')).toBe('PASSWORD_CHANGE_REQUIRED');
    await client.ask(`mutation { changePassword(current: "${first}", next: "Second-2026-pass") { __typename } }`);
    expect(await client.codeOf('{ units { totalItems } }')).toBeNull();
  });

  it('ends when idle too long, and after twelve hours in any case', async () => {
    const [idle, old] = [await signedIn(api.url, 'ls.jingban'), await signedIn(api.url, 'ls.xietiao')];
    const age = (username: string, column: string, value: string) =>
      api.sql.query(
        `update session set ${column} = ${value} where user_id = (select id from app_user where username = $1)`,
        [username],
      );
    await age('ls.jingban', 'last_seen_at', "now() - interval '121 minutes'");
    await age('ls.xietiao', 'expires_at', 'now()');
    await new Promise((resolve) => setTimeout(resolve, 1050));
    expect([await whoIs(idle), await whoIs(old)]).toEqual([null, null]);
  });
});
