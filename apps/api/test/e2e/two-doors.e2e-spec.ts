import { FastLane } from '../../src/platform/query/lane/fast-lane.js';
import { GqlClient, signedIn } from './support/gql-client.js';
import { startApi, type RunningApi } from './support/start-api.js';
import { doorsOf } from './support/two-doors.js';

/** Read documents: everything the lane may answer, and things it must leave to Apollo. */
const CASE = `query ($id: ID!, $more: Boolean = true) { problem(id: $id) { __typename id number title state dueAt overdue createdAt
  e: enterprise { id name districtName tags contacts { name phone email } openProblemCount } host { id name unitName } hostUnit { shortName }
  ...Rest } } fragment Rest on Problem { events(take: 3) { version label at payload } visits { id plannedOn } clocks @include(if: $more) { kind kindLabel dueAt } }`;
const ACTIONS = `query ($id: ID!) { problem(id: $id) { availableActions { __typename action name: label primary needs { name kind } } version } }`;
const LIST = `query ($options: ProblemListOptions) { problems(options: $options) { totalItems endCursor items { id number state enterprise { name } } } }`;
const VISITS = `{ visits(options: { take: 5 }) { totalItems items { id state plannedOn lead { name } members { name } problems { id } availableActions { action } } } }`;
const ENTERPRISES = `query ($text: String) { enterprises(options: { filter: { text: $text } }) { __typename totalItems items { id name creditCode contacts { phone } } } }`;
const TWO = `query ($id: ID!) { a: problem(id: $id) { id } b: problem(id: $id) { number } enterprises { totalItems } }`;

const ROLES = ['xietiao', 'bangban', 'jingban', 'chuzhang', 'shuji', 'qjp.xietiao', 'anquan', null] as const;

interface Made {
  readonly saveEnterprise: { readonly id: string };
  readonly createProblem: { readonly id: string };
}

describe('the two doors give the same answers and the same refusals', () => {
  let api: RunningApi;
  let lane: FastLane;
  let through: ReturnType<typeof doorsOf>;
  const clients = new Map<string | null, GqlClient>();
  const ids = { problem: '' };

  beforeAll(async () => {
    api = await startApi();
    lane = api.app.get(FastLane);
    through = doorsOf(api);
    for (const name of ROLES) clients.set(name, name ? await signedIn(api.url, name) : new GqlClient(api.url));
    const [coordinator, member] = [clients.get('xietiao'), clients.get('bangban')];
    if (!coordinator || !member) throw new Error('not signed in');
    const enterprise = {
      name: '淮安恒盛精密机械有限公司',
      districtCode: '320812',
      contacts: [{ name: '李四', phone: '13812345678' }],
    };
    const { saveEnterprise } = await coordinator.ask<Made>(
      'mutation ($input: SaveEnterpriseInput!) { saveEnterprise(input: $input) { ... on Enterprise { id } } }',
      { input: enterprise },
    );
    for (const title of ['融资困难需要对接银行', '引进博士的住房补贴', '高企认定材料']) {
      const input = {
        enterpriseId: saveEnterprise.id,
        title,
        content: title,
        category: 'GENERAL',
        area: 'TALENT',
        priority: 'NORMAL',
        channel: 'HOTLINE',
      };
      const { createProblem } = await member.ask<Made>(
        'mutation ($input: CreateProblemInput!) { createProblem(input: $input) { ... on Problem { id } } }',
        { input },
      );
      ids.problem = createProblem.id;
    }
    await member.ask(
      'mutation ($input: PlanVisitInput!) { planVisit(input: $input) { ... on Visit { id } ... on Refusal { message } } }',
      { input: { enterpriseId: saveEnterprise.id, type: 'LIAISON', purpose: '了解用工', plannedOn: '2030-03-05' } },
    );
  }, 60_000);
  afterAll(() => api?.stop());

  /** Request ids differ by design. */
  const withoutIds = (body: object): unknown =>
    JSON.parse(JSON.stringify(body).replace(/"requestId":"[^"]+"/g, '"requestId":""')) as unknown;

  const documents: ReadonlyArray<readonly [name: string, query: string, variables: () => object]> = [
    ['a case', CASE, () => ({ id: ids.problem })],
    ['a case without a part', CASE, () => ({ id: ids.problem, more: false })],
    ['what can be done', ACTIONS, () => ({ id: ids.problem })],
    ['nobody’s id', CASE, () => ({ id: 'nothing' })],
    [
      'a list',
      LIST,
      () => ({
        options: { take: 2, sort: { field: 'dueAt', order: 'DESC' }, filter: { state: { in: ['SUBMITTED'] } } },
      }),
    ],
    ['a search', LIST, () => ({ options: { filter: { text: '博士' } } })],
    ['a search too short', LIST, () => ({ options: { filter: { text: '博' } } })],
    ['a page too long', LIST, () => ({ options: { take: 1000 } })],
    ['an unknown order', LIST, () => ({ options: { sort: { field: 'content', order: 'ASC' } } })],
    ['a wrong variable', LIST, () => ({ options: { take: 'many' } })],
    ['visits', VISITS, () => ({})],
    ['enterprises', ENTERPRISES, () => ({ text: '恒盛' })],
    ['several fields', TWO, () => ({ id: ids.problem })],
    ['a field the lane does not know', `{ me { name } problems { totalItems } }`, () => ({})],
    ['an unknown field', '{ problems { items { secret } } }', () => ({})],
    [
      'too deep',
      `{ problems { items { visits { problems { visits { problems { visits { problems { visits { problems { id } } } } } } } } } } }`,
      () => ({}),
    ],
  ];

  it.each(documents)('%s', async (_, query, variables) => {
    for (const client of clients.values()) {
      const [fast, slow] = [
        await through('lane', client, query, variables()),
        await through('apollo', client, query, variables()),
      ];
      expect(slow.byLane).toBe(false);
      expect(withoutIds(fast.body)).toEqual(withoutIds(slow.body));
      expect(fast.status).toBe(slow.status);
      expect(fast.headers).toEqual(slow.headers);
      // The lane never explains: what has errors came from Apollo.
      if (fast.byLane) expect(fast.body.errors).toBeUndefined();
    }
  });

  it('the lane answers what it is for, and neither GET nor forms nor other media types', async () => {
    const client = clients.get('xietiao') ?? new GqlClient(api.url);
    expect((await through('lane', client, LIST, {})).byLane).toBe(true);
    expect((await through('lane', client, ACTIONS, { id: ids.problem })).byLane).toBe(true);
    const before = lane.answered;
    const headers = { cookie: client.cookie };
    await fetch(`${api.url}/graphql?query=${encodeURIComponent('{ problems { totalItems } }')}`, { headers });
    await client.send({ query: '{ problems { totalItems } }' }, { 'content-type': 'text/plain' });
    await client.send({ query: '{ problems { totalItems } }' }, { accept: 'application/graphql-response+json' });
    expect(lane.answered).toBe(before);
  });
});
