import { makeCreditCode } from '@zhuqi/domain/enterprise/credit-code.js';
import { type GqlClient, signedIn } from './support/gql-client.js';
import { startApi, type RunningApi } from './support/start-api.js';

const SAVE = `mutation ($input: SaveEnterpriseInput!) { saveEnterprise(input: $input) { __typename
  ... on Enterprise { id name creditCode formerNames districtName version liaison { name } contacts { id name phone consent isPrimary } }
  ... on Refusal { code message field } } }`;
const LIST = `query ($options: EnterpriseListOptions) { enterprises(options: $options) { totalItems endCursor items { id name contacts { phone } } } }`;

interface Saved {
  readonly saveEnterprise: Readonly<Record<string, unknown>> & { readonly id: string; readonly version: number };
}
interface Listed {
  readonly enterprises: {
    readonly totalItems: number;
    readonly items: ReadonlyArray<{ readonly name: string; readonly contacts: object[] }>;
  };
}

const code = makeCreditCode('91320812', 'MA000001');

describe('enterprises', () => {
  let api: RunningApi;
  let coordinator: GqlClient;
  beforeAll(async () => {
    api = await startApi();
    coordinator = await signedIn(api.url, 'xietiao');
  }, 60_000);
  afterAll(() => api?.stop());

  const save = async (input: object, by = coordinator, key?: string) =>
    (await by.ask<Saved>(SAVE, { input }, key)).saveEnterprise;
  const names = async (filter: object, by = coordinator) =>
    (await by.ask<Listed>(LIST, { options: { filter } })).enterprises.items.map(({ name }) => name);

  it('are registered once, changed with their version, and handed to a liaison', async () => {
    const input = {
      name: ' 淮安恒盛精密机械有限公司 ',
      creditCode: code.toLowerCase(),
      districtCode: '320812',
      contacts: [{ name: '李四', phone: '138 1234 5678', consent: true }],
    };
    const made = await save(input, coordinator, 'once');
    expect(made).toMatchObject({
      name: '淮安恒盛精密机械有限公司',
      creditCode: code,
      version: 1,
      districtName: '清江浦区',
    });
    expect((await save(input, coordinator, 'once')).id).toBe(made.id);
    expect(await save(input)).toMatchObject({
      code: 'DUPLICATE_CODE',
      field: 'creditCode',
      message: expect.stringContaining('淮安恒盛精密机械有限公司') as string,
    });

    const changed = await save({ id: made.id, name: '淮安恒盛智能装备有限公司', expectedVersion: 1 });
    expect(changed).toMatchObject({ version: 2, formerNames: ['淮安恒盛精密机械有限公司'] });
    expect(await save({ id: made.id, address: '淮海路 1 号', expectedVersion: 1 })).toMatchObject({ code: 'CONFLICT' });
    expect(await save({ id: made.id, name: '淮安恒盛智能装备有限公司' })).toMatchObject({ version: 2 });

    const { rows } = await api.sql.query<{ id: string }>("select id from app_user where username = 'bangban'");
    expect(await save({ id: made.id, liaisonUserId: rows[0]?.id, industry: 'C' })).toMatchObject({
      version: 4,
      liaison: { name: expect.any(String) as string },
    });
    const events = await api.sql.query('select version, type from event where subject_id = $1 order by version', [
      made.id,
    ]);
    expect(events.rows.map(({ version, type }) => `${version} ${type}`)).toEqual([
      '1 enterprise.created',
      '2 enterprise.updated',
      '3 enterprise.updated',
      '4 enterprise.liaisonChanged',
    ]);
    await save({ id: made.id, liaisonUserId: null });
    const liaisons = await api.sql.query('select until is not null as ended from liaison where enterprise_id = $1', [
      made.id,
    ]);
    expect(liaisons.rows).toEqual([{ ended: true }]);
  });

  it.each([
    [{ name: '甲' }, 'INVALID', 'name'],
    [{ name: '淮安字母有限公司', creditCode: '9132O812MA1YRE3C24' }, 'INVALID_CREDIT_CODE', 'creditCode'],
    [{ name: '淮安字母有限公司', status: 'FLYING' }, 'INVALID', 'status'],
    [{ name: '淮安字母有限公司', longitude: 119 }, 'INVALID', 'latitude'],
    [{ name: '淮安字母有限公司', contacts: [{ name: '王', phone: '138****5678' }] }, 'INVALID', 'contacts.0.phone'],
    [{ id: 'nonsense', name: '淮安字母有限公司' }, 'NOT_FOUND', 'id'],
    [{ name: '淮安字母有限公司', liaisonUserId: '00000000-0000-7000-8000-000000000000' }, 'INVALID', 'liaisonUserId'],
  ])('refuses %j', async (input, refused, field) =>
    expect(await save(input)).toMatchObject({ __typename: 'Refusal', code: refused, field }),
  );

  it('of one name need codes to tell them apart', async () => {
    await save({ name: '淮安同名有限公司' });
    expect(await save({ name: '淮安同名有限公司', creditCode: makeCreditCode('91320812', 'MA000002') })).toMatchObject({
      code: 'DUPLICATE_NAME',
    });
  });

  it('are found by part of a name, a former name, pinyin initials and code', async () => {
    const name = '淮安恒盛智能装备有限公司';
    for (const text of ['恒盛', '智能装备', '精密机械', 'hszn', code.slice(0, 12)])
      expect(await names({ text })).toEqual([name]);
    expect(await names({ text: '盛恒' })).toEqual([]);
    expect(await names({ districtCode: { eq: '320812' }, not: { text: '恒盛' } })).toEqual([]);
  });

  it('show contacts to those who may read them, and masked to others', async () => {
    const options = { filter: { text: '恒盛' } };
    const leader = await signedIn(api.url, 'shuji');
    const phone = async (client: GqlClient) =>
      (await client.ask<Listed>(LIST, { options })).enterprises.items[0]?.contacts[0];
    expect(await phone(coordinator)).toEqual({ phone: '13812345678' });
    expect(await phone(leader)).toEqual({ phone: '138****5678' });
  });

  it('were last visited when somebody came, and are as willing as was found then', async () => {
    const { id } = await save({ name: '淮安意愿有限公司' });
    const asked = async (type: string, cameOn: string, enteredOn: string, grade: string) => {
      const plan = { enterpriseId: id, type, purpose: '摸底', plannedOn: '2030-03-05' };
      const { planVisit } = await (
        await signedIn(api.url, 'bangban')
      ).ask<{ planVisit: { id: string } }>(
        'mutation ($input: PlanVisitInput!) { planVisit(input: $input) { ... on Visit { id } ... on Refusal { message } } }',
        { input: plan },
      );
      await api.sql.query('update visit set checked_in_at = $2 where id = $1', [planVisit.id, cameOn]);
      await api.sql.query(
        `insert into visit_finding (id, visit_id, kind, text, qualification, willingness, created_by_id, created_at)
         select gen_random_uuid(), id, 'WILLINGNESS', '', 'HIGH_TECH', $2, lead_id, $3 from visit where id = $1`,
        [planVisit.id, grade, enteredOn],
      );
    };
    await asked('LIAISON', '2026-03-01T17:00:00Z', '2026-03-02T09:00:00Z', 'STRONG');
    // Of a year before, entered after the other.
    await asked('RESEARCH', '2022-05-05T02:00:00Z', '2026-04-01T09:00:00Z', 'REFUSED');
    const { enterprise } = await coordinator.ask(
      'query ($id: ID!) { enterprise(id: $id) { lastVisitOn willingness { qualification grade } } }',
      { id },
    );
    expect(enterprise).toEqual({
      lastVisitOn: '2026-03-02',
      willingness: [{ qualification: 'HIGH_TECH', grade: 'STRONG' }],
    });
    expect(await names({ highTechWillingness: { eq: 'STRONG' } })).toEqual(['淮安意愿有限公司']);
    expect(await names({ highTechWillingness: { in: ['REFUSED', 'SOME'] } })).toEqual([]);
    expect(await names({ highTechWillingness: { isNull: false } })).toHaveLength(1);
  });

  it('are nothing for administrators and for changes by those who only read', async () => {
    const auditor = await signedIn(api.url, 'shenji');
    expect(await auditor.codeOf(LIST)).toBe('FORBIDDEN');
    const leader = await signedIn(api.url, 'shuji');
    expect(await save({ name: '淮安不许有限公司' }, leader)).toMatchObject({ code: 'FORBIDDEN' });
  });
});
