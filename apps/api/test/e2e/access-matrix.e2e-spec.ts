import type { Role } from '@zhuqi/domain/access/role.js';
import { permissions } from '@zhuqi/domain/access/permissions.js';
import { GqlClient, signedIn } from './support/gql-client.js';
import { operationsOf, type Operation } from './support/operations.js';
import { startApi, type RunningApi } from './support/start-api.js';

/** One person of the demo per role, holding nothing else. */
const people: ReadonlyArray<readonly [Role, string]> = [
  ['SERVICE_MEMBER', 'bangban'],
  ['COORDINATOR', 'xietiao'],
  ['HANDLER', 'jingban'],
  ['UNIT_HEAD', 'chuzhang'],
  ['SUPERVISOR', 'duban'],
  ['CALLBACK_OFFICER', 'huifang'],
  ['DEPUTY_LEADER', 'fenguan'],
  ['PRINCIPAL', 'shuji'],
  ['SYSTEM_ADMIN', 'xitong'],
  ['SECURITY_ADMIN', 'anquan'],
  ['AUDITOR', 'shenji'],
];

const GATE = ['UNAUTHENTICATED', 'FORBIDDEN', 'PASSWORD_CHANGE_REQUIRED'];
/** Changes who is asking; tried last. */
const ENDS_THE_SESSION = ['signIn', 'signOut'];

const mayCall = ({ requirement }: Operation, role: Role): boolean => {
  if (requirement === undefined) return false;
  if (requirement === 'public' || requirement === 'signed-in' || requirement === 'any-session') return true;
  return permissions[requirement][role] !== undefined;
};

describe('operation × role, over HTTP', () => {
  let api: RunningApi;
  let operations: readonly Operation[];

  beforeAll(async () => {
    api = await startApi();
    const found = operationsOf(api.app);
    const last = (operation: Operation) => Number(ENDS_THE_SESSION.includes(operation.name));
    operations = [...found].sort((a, b) => last(a) - last(b));
  }, 60_000);
  afterAll(() => api?.stop());

  const gateOf = async (client: GqlClient, { document, variables }: Operation): Promise<string | null> => {
    const code = await client.codeOf(document, variables);
    return code && GATE.includes(code) ? code : null;
  };

  it('marks every operation with @Allow', () => {
    expect(operations.length).toBeGreaterThan(20);
    expect(operations.filter(({ requirement }) => requirement === undefined).map(({ name }) => name)).toEqual([]);
  });

  it('lets nobody in without a session, except where the operation is public', async () => {
    const client = new GqlClient(api.url);
    for (const operation of operations) {
      const expected = operation.requirement === 'public' ? null : 'UNAUTHENTICATED';
      expect([operation.name, await gateOf(client, operation)]).toEqual([operation.name, expected]);
    }
  });

  it.each(people)('%s may call what the permission table says, and nothing else', async (role, username) => {
    const client = await signedIn(api.url, username);
    for (const operation of operations) {
      const expected = mayCall(operation, role) ? null : 'FORBIDDEN';
      expect([operation.name, await gateOf(client, operation)]).toEqual([operation.name, expected]);
    }
  });
});
