import { randomUUID } from 'node:crypto';
import { newId } from '../../src/platform/database/new-id.js';
import { GqlClient, signedIn } from './support/gql-client.js';
import { startApi, type RunningApi } from './support/start-api.js';
import { doorsOf, type Door, type Passage } from './support/two-doors.js';

/** Everything a command knows without reading. */
const PROBLEM = `fragment Whole on Problem { __typename id number title content category area priority channel state round version enterpriseId
  districtCode visitId reporterId hostId hostUnitId dueAt dueKind dueProvisional overdue returnedCount responsibility result resultText satisfaction
  dissatisfiedCause rejectReason mergedIntoId pauseReason closing createdAt submittedAt acceptedAt assignedAt signedAt firstContactAt answeredAt closedAt updatedAt }`;
const VISIT = `fragment Whole on Visit { __typename id enterpriseId type purpose state version leadId districtCode plannedOn plannedAt loggedAfterwards
  notifiedAt checkedInAt checkedOutAt longitude latitude distance farReason summary hasNoMatter dueAt dueKind dueProvisional overdue returnedCount cancelReason
  submittedAt reviewedAt createdAt findings { __typename id kind text qualification willingness problemId } }`;
const NO = '... on Refusal { __typename code says: message field }';

const CREATE = `mutation ($input: CreateProblemInput!) { made: createProblem(input: $input) { ...Whole ${NO} } } ${PROBLEM}`;
const ACT = `mutation ($input: PerformProblemActionInput!, $less: Boolean = false) { performProblemAction(input: $input) { __typename ...Whole @skip(if: $less) ${NO} } } ${PROBLEM}`;
/** Asks for what hangs on other tables, so that it is read. */
const ACT_AND_READ = `mutation Act($input: PerformProblemActionInput!) { performProblemAction(input: $input) { ... on Problem { id state events { version label } overdueCount enterprise { name } } ${NO} } }`;
const PLAN = `mutation ($input: PlanVisitInput!) { planVisit(input: $input) { ...Whole ${NO} } } ${VISIT}`;
const VISIT_ACT = `mutation ($input: PerformVisitActionInput!) { performVisitAction(input: $input) { ...Whole ... on Visit { problems { id title state } } ${NO} } } ${VISIT}`;
const TWO = `mutation ($a: PerformProblemActionInput!, $b: PerformProblemActionInput!) { a: performProblemAction(input: $a) { ${NO} } b: performProblemAction(input: $b) { ${NO} } }`;
const READ_PROBLEM = `query ($id: ID!) { problem(id: $id) { ...Whole } } ${PROBLEM}`;
const READ_VISIT = `query ($id: ID!) { visit(id: $id) { ...Whole problems { id title state } } } ${VISIT}`;

const DOORS: readonly Door[] = ['lane', 'apollo'];

describe('the two doors carry out the same commands', () => {
  let api: RunningApi;
  let through: ReturnType<typeof doorsOf>;
  let enterpriseId: string;
  const clients = new Map<string, GqlClient>();
  const as = (name: string): GqlClient => clients.get(name) ?? new GqlClient(api.url);

  beforeAll(async () => {
    api = await startApi();
    through = doorsOf(api);
    for (const name of ['xietiao', 'bangban', 'anquan', 'shuji']) clients.set(name, await signedIn(api.url, name));
    const { saveEnterprise } = await as('xietiao').ask<{ saveEnterprise: { id: string } }>(
      'mutation ($input: SaveEnterpriseInput!) { saveEnterprise(input: $input) { ... on Enterprise { id } } }',
      { input: { name: '淮安恒盛精密机械有限公司', districtCode: '320812' } },
    );
    enterpriseId = saveEnterprise.id;
  }, 60_000);
  afterAll(() => api?.stop());

  const statement = {
    title: '高企认定材料',
    content: '材料不齐',
    category: 'GENERAL',
    area: 'TALENT',
    priority: 'NORMAL',
  };
  const problem = (more: object = {}) => ({ input: { enterpriseId, ...statement, channel: 'HOTLINE', ...more } });
  const act = (problemId: string, action: string, expectedVersion: number, facts: object = {}) => ({
    input: { problemId, action, expectedVersion, facts },
  });

  /** A submitted problem of the service member. */
  const submitted = async (): Promise<string> => {
    const id = newId();
    await as('bangban').ask(CREATE, problem({ id }));
    return id;
  };
  /** A visit that took place and waits for its record. */
  const visited = async (): Promise<string> => {
    const input = {
      id: newId(),
      enterpriseId,
      type: 'LIAISON',
      purpose: '了解用工',
      plannedOn: '2026-10-15',
      loggedAfterwards: '当天没有带电脑',
      checkedInAt: '2026-10-15T02:00:00Z',
    };
    const { planVisit } = await as('bangban').ask<{ planVisit: { id: string; says?: string } }>(PLAN, { input });
    expect(planVisit.says).toBeUndefined();
    return planVisit.id;
  };

  /** Ids, numbers and moments differ between two runs of the same command. */
  const shapeOf = ({ body, status, headers }: Passage): unknown => ({
    status,
    headers,
    body: JSON.parse(
      JSON.stringify(body)
        .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id')
        .replace(/"number":"\d{4}-\d+"/g, '"number":"n"')
        .replace(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, '"moment"'),
    ) as unknown,
  });

  /** One command through both doors, each on rows of its own. */
  const both = async (name: string, document: string, variables: (door: Door) => Promise<object> | object) => {
    const passages: Passage[] = [];
    for (const door of DOORS) passages.push(await through(door, as(name), document, await variables(door)));
    const [fast, slow] = passages;
    if (!fast || !slow) throw new Error('two doors');
    expect(slow.byLane).toBe(false);
    expect(shapeOf(fast)).toEqual(shapeOf(slow));
    return { fast, slow };
  };
  const valueOf = ({ body }: Passage): Record<string, unknown> =>
    Object.values(body.data ?? {})[0] as Record<string, unknown>;

  it('raises problems: submitted, as drafts, solved on the spot; and the answer is the row', async () => {
    for (const more of [{}, { draft: true }, { solvedText: '当场说明了政策' }, { id: newId().toUpperCase() }]) {
      const { fast } = await both('bangban', CREATE, (door) =>
        problem('id' in more && door === 'apollo' ? { id: newId().toUpperCase() } : more),
      );
      expect(fast.byLane).toBe(true);
      const made = valueOf(fast);
      expect(made['__typename']).toBe('Problem');
      const { problem: row } = await as('bangban').ask<{ problem: object }>(READ_PROBLEM, { id: made['id'] });
      expect(made).toEqual(row);
    }
  });

  it('refuses in the same words, with the same fields', async () => {
    const unknown = newId();
    const refusals: ReadonlyArray<readonly [string, string, () => Promise<object> | object, string]> = [
      ['bangban', CREATE, () => problem({ category: 'NONE' }), 'INVALID'],
      ['bangban', CREATE, () => problem({ enterpriseId: unknown }), 'NOT_FOUND'],
      ['xietiao', ACT, () => act(unknown, 'accept', 2), 'NOT_FOUND'],
      ['xietiao', ACT, async () => act(await submitted(), 'accept', 1), 'CONFLICT'],
      ['xietiao', ACT, async () => act(await submitted(), 'dance', 2), 'NO_SUCH_ACTION'],
      ['xietiao', ACT_AND_READ, async () => act(await submitted(), 'sign', 2), 'WRONG_STATE'],
      ['bangban', ACT, async () => act(await submitted(), 'accept', 2), 'NOT_ALLOWED'],
      [
        'bangban',
        PLAN,
        () => ({ input: { enterpriseId: unknown, type: 'LIAISON', purpose: '了解', plannedOn: '2030-03-05' } }),
        'NOT_FOUND',
      ],
      [
        'bangban',
        VISIT_ACT,
        async () => ({ input: { visitId: await visited(), action: 'record', expectedVersion: 9 } }),
        'CONFLICT',
      ],
    ];
    for (const [name, document, variables, code] of refusals) {
      const { fast } = await both(name, document, variables);
      expect(fast.byLane).toBe(true);
      expect(valueOf(fast)['__typename']).toBe('Refusal');
      if (code !== 'INVALID') expect(valueOf(fast)['code']).toBe(code);
    }
  });

  it('acts on problems; the answer from memory is the row', async () => {
    const { fast } = await both('xietiao', ACT, async () => act(await submitted(), 'accept', 2));
    expect(fast.byLane).toBe(true);
    const { problem: row } = await as('xietiao').ask<{ problem: object }>(READ_PROBLEM, { id: valueOf(fast)['id'] });
    expect(valueOf(fast)).toEqual(row);
    await both('xietiao', ACT_AND_READ, async () => act(await submitted(), 'accept', 2));
    await both('xietiao', ACT, async () => ({ ...act(await submitted(), 'accept', 2), less: true }));
  });

  it('plans visits, and records findings that become problems', async () => {
    const plan = {
      enterpriseId,
      type: 'LIAISON',
      purpose: '了解用工',
      plannedOn: '2030-03-05',
      notifyEnterprise: true,
    };
    const { fast: planned } = await both('bangban', PLAN, () => ({ input: plan }));
    const findings = [
      { kind: 'PROBLEM', text: '材料不齐', problem: statement },
      { kind: 'SUGGESTION', text: '多开说明会' },
      { kind: 'PROBLEM', text: '缺人', problem: { ...statement, title: '引进博士' } },
    ];
    const { fast: recorded } = await both('bangban', VISIT_ACT, async () => ({
      input: { visitId: await visited(), action: 'record', expectedVersion: 1, facts: { summary: '正常', findings } },
    }));
    for (const passage of [planned, recorded]) {
      expect(passage.byLane).toBe(true);
      const { problems: _, ...row } = (
        await as('bangban').ask<{ visit: Record<string, unknown> }>(READ_VISIT, { id: valueOf(passage)['id'] })
      ).visit;
      expect(valueOf(passage)).toMatchObject(row);
    }
    expect(valueOf(recorded)['problems']).toHaveLength(2);
    // A second record: problems are there already, so they are read.
    const again = { kind: 'PROBLEM', text: '缺钱', problem: { ...statement, title: '融资困难' } };
    const more = await through('lane', as('bangban'), VISIT_ACT, {
      input: { visitId: valueOf(recorded)['id'], action: 'record', expectedVersion: 2, facts: { findings: [again] } },
    });
    const { visit } = await as('bangban').ask<{ visit: object }>(READ_VISIT, { id: valueOf(recorded)['id'] });
    expect(valueOf(more)).toEqual(visit);
    expect(valueOf(more)['problems']).toHaveLength(3);
  });

  it('leaves strangers, the unauthorised and the unusual to Apollo, and does nothing for them', async () => {
    const id = await submitted();
    for (const name of ['nobody', 'anquan']) {
      const { fast } = await both(name, ACT, () => act(id, 'accept', 2));
      expect(fast).toMatchObject({ byLane: false, body: { errors: [{}] } });
    }
    for (const [document, variables] of [
      [ACT, { input: { problemId: id } }],
      [ACT, {}],
      [TWO, { a: act(id, 'sign', 2).input, b: act(id, 'sign', 2).input }],
      ['mutation { __typename }', {}],
    ] as const) {
      const { fast } = await both('xietiao', document, () => variables);
      expect(fast.byLane).toBe(false);
    }
  });

  it('carries a command out once per key, whichever door a repeat comes to', async () => {
    for (const [first, second] of [
      ['lane', 'apollo'],
      ['apollo', 'lane'],
      ['lane', 'lane'],
    ] as const) {
      const key = randomUUID();
      const variables = problem();
      const made = await through(first, as('bangban'), CREATE, variables, key);
      const repeated = await through(second, as('bangban'), CREATE, variables, key);
      expect(repeated.body).toEqual(made.body);
      const other: Passage[] = [];
      for (const door of DOORS)
        other.push(await through(door, as('bangban'), CREATE, problem({ title: '另一个问题' }), key));
      expect(other.map(({ byLane }) => byLane)).toEqual([true, false]);
      expect(other[0]?.body).toEqual(other[1]?.body);
      expect(other[0]?.body).toMatchObject({ errors: [{ extensions: { code: 'IDEMPOTENCY_MISMATCH' } }], data: null });
      expect(other[0]?.headers).toEqual(other[1]?.headers);
      expect(other[0]?.status).toBe(other[1]?.status);
    }
    const [id, key] = [await submitted(), randomUUID()];
    const accept = act(id, 'accept', 2);
    const answers = await Promise.all(DOORS.map((door) => through(door, as('xietiao'), ACT, accept, key)));
    expect(valueOf(answers[0] as Passage)).toEqual(valueOf(answers[1] as Passage));
    const { rows } = await api.sql.query(`select count(*)::int as n from event where subject_id = $1`, [id]);
    expect(rows[0]).toEqual({ n: 3 });
  });
});
