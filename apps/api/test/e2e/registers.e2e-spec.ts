import { GraphQLSchemaHost } from '@nestjs/graphql';
import { EntityRegistry } from '../../src/platform/query/entity-registry.js';
import { GqlClient, signedIn } from './support/gql-client.js';
import { listDocuments } from './support/list-documents.js';
import { startApi, type RunningApi } from './support/start-api.js';

const REFUSED = '... on Refusal { code message field }';
const COLUMN =
  'id version name years { year published gaps nextNumber } issueCount lastIssueOn mayEdit events { label }';
const ISSUE = `id version state columnName overlap number publishedOn column { name } unitName attachments { id }
  availableActions { action needs { name kind } } events { label payload }`;
const PARTNERSHIP = `id version state contactName unitName contacts { name phone } needs { side text } terms { signedOn endsOn agreementFileIds }
  activityCount activities { id title } enterprise { name } attachments { id } availableActions { action } events { label }`;
const POLICY = `id version state eligibility eligibilityWords pushTotal pushDone sent read reminded deliveries { state count }
  document { title } mayAct unitName availableActions { action } events { label }`;

type Row = Record<string, unknown> & { readonly id: string; readonly version: number };

/** Columns, partnerships and policies, as the console reads and writes them. */
describe('the smaller registers, over HTTP', () => {
  let api: RunningApi;
  let coordinator: GqlClient;
  let member: GqlClient;

  beforeAll(async () => {
    api = await startApi();
    [coordinator, member] = [await signedIn(api.url, 'xietiao'), await signedIn(api.url, 'jingban')];
  }, 60_000);
  afterAll(() => api?.stop());

  const write = async (client: GqlClient, name: string, type: string, input: object, shape: string) => {
    const kind = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const text = `mutation ($input: ${kind}!) { ${name}(input: $input) { __typename ... on ${type} { ${shape} } ${REFUSED} } }`;
    return (await client.ask<Record<string, Row>>(text, { input }))[name] as Row;
  };
  const list = async (client: GqlClient, name: string, options: string, shape: string) =>
    (
      await client.ask<Record<string, { totalItems: number; items: Row[] }>>(
        `{ ${name}(options: ${options}) { totalItems items { ${shape} } endCursor } }`,
      )
    )[name]!;

  it('a column, its issues and their numbers', async () => {
    const column = await write(
      coordinator,
      'saveColumn',
      'PressColumn',
      { name: '纪法小课堂', platform: '公众号', startedOn: '2022-01-01', overlap: 'NONE' },
      COLUMN,
    );
    expect(column).toMatchObject({ issueCount: 0, mayEdit: true, events: [{ label: '已登记专栏' }] });
    const publish = async (number: number) => {
      const input = { columnId: column.id, authorGroup: 'EDITORS', title: `第${number}篇`, text: '正文' };
      const issue = await write(member, 'draftIssue', 'ColumnIssue', input, ISSUE);
      expect(issue).toMatchObject({ state: 'TOPIC', columnName: '纪法小课堂' });
      const act = (client: GqlClient, expectedVersion: number, action: string, facts: object) =>
        write(client, 'performIssueAction', 'ColumnIssue', { id: issue.id, expectedVersion, action, facts }, ISSUE);
      expect(await act(member, 1, 'submit', {})).toMatchObject({ state: 'REVIEW', version: 2 });
      return act(coordinator, 2, 'publish', { number, publishedOn: '2022-03-01', link: 'https://example.com/1' });
    };
    expect(await publish(1)).toMatchObject({ state: 'PUBLISHED', number: 1 });
    expect(await publish(3)).toMatchObject({ number: 3 });
    expect(await publish(3)).toMatchObject({ code: 'NUMBER_TAKEN', field: 'number' });
    const filter = `{ columnId: { eq: "${column.id}" }, state: { eq: "PUBLISHED" }, number: { from: 1, to: 9 } }`;
    const issues = await list(member, 'columnIssues', `{ filter: ${filter} }`, ISSUE);
    expect(issues.totalItems).toBe(2);
    const read = await member.ask<{ pressColumn: { years: object[] } }>(
      `{ pressColumn(id: "${column.id}") { ${COLUMN} } }`,
    );
    expect(read.pressColumn.years).toContainEqual({ year: 2022, published: 2, gaps: [2], nextNumber: 4 });
    const comment = { title: '心中有戒', publishedOn: '2022-01-05' };
    const shape = 'id version authorName branchName mayEdit';
    expect(await write(member, 'saveMicroComment', 'MicroComment', comment, shape)).toMatchObject({ mayEdit: true });
    expect((await list(member, 'microComments', '{ filter: { text: "心中" } }', shape)).totalItems).toBe(1);
    expect((await list(member, 'pressColumns', '{ filter: { text: "纪法小课堂" } }', COLUMN)).items).toHaveLength(1);
  });

  it('a partnership, its phones masked for whoever may not see them', async () => {
    const input = {
      partnerName: '淮安某商业银行',
      partnerType: 'BANK',
      contacts: [{ name: '刘行长', phone: '13812345678' }],
      needs: [{ side: 'US', text: '授信政策解读' }],
    };
    const drafted = await write(coordinator, 'draftPartnership', 'Partnership', input, PARTNERSHIP);
    const sign = {
      id: drafted.id,
      action: 'sign',
      expectedVersion: 1,
      facts: { signedOn: '2026-01-01', endsOn: '2099-01-01' },
    };
    expect(await write(coordinator, 'performPartnershipAction', 'Partnership', sign, PARTNERSHIP)).toMatchObject({
      state: 'ACTIVE',
      activityCount: 0,
      contacts: [{ name: '刘行长', phone: '13812345678' }],
    });
    const leader = await signedIn(api.url, 'shuji');
    const found = await list(
      leader,
      'partnerships',
      '{ filter: { text: "商业银行", hasAgreement: { eq: false } } }',
      PARTNERSHIP,
    );
    expect(found.items).toMatchObject([{ contacts: [{ phone: expect.stringContaining('*') }] }]);
    const counts = await leader.ask(
      '{ partnershipStateCounts { state count } columnIssueStateCounts { state count } }',
    );
    expect(counts['partnershipStateCounts']).toContainEqual({ state: 'ACTIVE', count: expect.any(Number) });
  });

  it('a policy, previewed and pushed', async () => {
    const eligibility = { not: { highTechStage: { eq: 'NO_SUCH' } } };
    const wrong = await coordinator.ask<{ eligibilityPreview: object }>(
      'query ($filter: JSON!) { eligibilityPreview(filter: $filter) { total reachable words problem } }',
      { filter: eligibility },
    );
    expect(wrong.eligibilityPreview).toMatchObject({ total: 0, problem: expect.stringContaining('适用企业') });
    const filter = { status: { isNull: false } };
    const { eligibilityPreview, enterprises } = await coordinator.ask<{
      eligibilityPreview: { total: number };
      enterprises: { totalItems: number };
    }>(
      `query ($filter: JSON!, $options: EnterpriseListOptions) {
        eligibilityPreview(filter: $filter) { total reachable words problem } enterprises(options: $options) { totalItems } }`,
      { filter, options: { filter } },
    );
    expect(eligibilityPreview.total).toBe(enterprises.totalItems);
    const draft = {
      title: '高企认定奖励',
      summary: '一次性奖励。',
      level: 'CITY',
      eligibility: filter,
      validFrom: '2026-01-01',
    };
    const drafted = await write(coordinator, 'draftBenefitPolicy', 'PolicyPush', draft, POLICY);
    expect(drafted).toMatchObject({ state: 'DRAFT', eligibility: filter, mayAct: true, sent: 0 });
    const publish = { id: drafted.id, action: 'publish', expectedVersion: 1 };
    expect(await write(coordinator, 'performBenefitPolicyAction', 'PolicyPush', publish, POLICY)).toMatchObject({
      state: 'PUBLISHED',
      pushTotal: null,
    });
    const options = '{ filter: { sent: { from: 0 }, read: { eq: 0 } } }';
    expect((await list(member, 'benefitPolicies', options, POLICY)).totalItems).toBeGreaterThan(0);
    const receipts = `{ filter: { policyId: { eq: "${drafted.id}" }, isRead: { eq: false } }, sort: { field: "enterpriseName", order: ASC } }`;
    await list(member, 'policyReceipts', receipts, 'id enterpriseName contactName sentAt readAt deliveryState');
    const link = await member.ask<{ enterpriseLink: object }>(
      '{ enterpriseLink(token: "nonsense") { state policy { title } } }',
    );
    expect(link.enterpriseLink).toEqual({ state: 'EXPIRED', policy: null });
  });

  it('every list gives everything plain of its rows, in every order it knows', async () => {
    const [registry, { schema }] = [api.app.get(EntityRegistry), api.app.get(GraphQLSchemaHost)];
    const faults: string[] = [];
    let answered = 0;
    for (const { name, type, document } of listDocuments(schema)) {
      const fields = Object.keys(registry.find(type)?.list?.sortable ?? {});
      const sorts = fields.flatMap((field) => ['ASC', 'DESC'].map((order) => ({ field, order })));
      for (const sort of [null, ...sorts]) {
        const { errors } = await coordinator.gql(document, { sort });
        const [error] = errors ?? [];
        if (!error) answered += 1;
        else if (error.extensions.code !== 'FORBIDDEN')
          faults.push(`${name} by ${sort?.field ?? 'default'}: ${error.extensions.code} ${error.message}`);
      }
    }
    expect(faults).toEqual([]);
    expect(answered).toBeGreaterThan(150);
  }, 60_000);
});
