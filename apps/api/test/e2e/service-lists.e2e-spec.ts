import { CaseDriver } from './support/case-driver.js';
import { signedIn, type GqlClient } from './support/gql-client.js';
import { startApi, type RunningApi } from './support/start-api.js';

const YEAR = 2031;

const UNITS = '{ units(options: { take: 50 }) { items { id name } } }';
const DRAFT = `mutation ($input: DraftServiceListInput!) { draftServiceList(input: $input) {
  ... on ServiceList { id version state itemCount items { key content } availableActions { action } } ... on Refusal { message } } }`;
const ACT = `mutation ($input: PerformServiceListActionInput!) { performServiceListAction(input: $input) {
  ... on ServiceList { id version state editions { edition } } ... on Refusal { message } } }`;
const LISTS = `query ($options: ServiceListOptions) { serviceLists(options: $options) { totalItems items { title stateLabel } } }`;
const ITEMS = `query ($options: ServiceItemOptions) { serviceItems(options: $options) {
  totalItems items { key content times problems visits tasks activities enterprises channelLabels teamName } } }`;
const PICK = `query ($text: String) { publishedServiceItems(year: ${YEAR}, text: $text) { key content promisedDays } }`;

interface Drafted {
  readonly draftServiceList: { readonly id: string; readonly version: number; readonly items: { key: string }[] };
}

describe('service lists over HTTP', () => {
  let api: RunningApi;
  let coordinator: GqlClient;
  let itemKey = '';

  beforeAll(async () => {
    api = await startApi();
    coordinator = await signedIn(api.url, 'xietiao');
  }, 60_000);
  afterAll(() => api?.stop());

  it('are drafted, approved and published; their items can be picked and listed by every field', async () => {
    const { units } = await coordinator.ask<{ units: { items: { id: string; name: string }[] } }>(UNITS);
    const ownerUnitId = units.items.find(({ name }) => name === '高新技术处')?.id;
    const item = (content: string) => ({ content, objects: '企业', ownerUnitId, channels: ['VISIT'], promisedDays: 5 });
    const input = { year: YEAR, title: '服务清单', items: [item('政策宣讲'), item('高企培育')] };
    const { draftServiceList: draft } = await coordinator.ask<Drafted>(DRAFT, { input });
    expect(draft).toMatchObject({
      state: 'DRAFT',
      itemCount: 2,
      availableActions: [{ action: 'edit' }, { action: 'discard' }],
    });
    itemKey = draft.items[0]?.key ?? '';
    const act = (client: GqlClient, action: string, expectedVersion: number) =>
      client.ask(ACT, { input: { id: draft.id, action, expectedVersion } });
    await act(await signedIn(api.url, 'shuji'), 'approve', 1);
    expect(await act(coordinator, 'publish', 2)).toMatchObject({
      performServiceListAction: { state: 'PUBLISHED', editions: [{ edition: 1 }] },
    });
    const filters = {
      ...{ year: { eq: YEAR }, edition: { eq: 1 }, listState: { in: ['PUBLISHED'] }, listId: { eq: draft.id } },
      ...{ ownerUnitId: { eq: ownerUnitId }, channel: { in: ['VISIT', 'PHONE'] }, promisedDays: { from: 5, to: 6 } },
      ...{
        times: { eq: 0 },
        content: { contains: '宣讲' },
        itemKey: { eq: itemKey },
        text: '宣讲',
        teamId: { isNull: true },
      },
    };
    for (const sort of ['position', 'year', 'edition', 'times', 'promisedDays'])
      expect(
        await coordinator.ask(ITEMS, { options: { filter: filters, sort: { field: sort, order: 'DESC' } } }),
      ).toMatchObject({
        serviceItems: { totalItems: 1, items: [{ key: itemKey, times: 0, channelLabels: ['上门走访'] }] },
      });
    expect(await coordinator.ask(LISTS, { options: { filter: { year: { eq: YEAR } } } })).toMatchObject({
      serviceLists: { totalItems: 1, items: [{ stateLabel: '公布' }] },
    });
    // A district keeps to the city's list.
    const district = await signedIn(api.url, 'qjp.bangban');
    expect(await district.ask(PICK, { text: '政策' })).toMatchObject({
      publishedServiceItems: [{ key: itemKey, promisedDays: 5 }],
    });
  });

  it('are cited by problems and visits, which are found by the item', async () => {
    const { enterpriseId } = await CaseDriver.prepare(api, ['xietiao']);
    const member = await signedIn(api.url, 'bangban');
    const problem = { enterpriseId, title: '缺少检测设备', content: '需要三坐标检测。', category: 'GENERAL', itemKey };
    const codes = { area: 'TECHNOLOGY', priority: 'NORMAL', channel: 'HOTLINE' };
    const raised = `mutation ($input: CreateProblemInput!) { createProblem(input: $input) {
      ... on Problem { id itemKey itemContent promisedDays teamName handledDays } ... on Refusal { message } } }`;
    expect(await member.ask(raised, { input: { ...problem, ...codes } })).toMatchObject({
      createProblem: { itemKey, itemContent: '政策宣讲', promisedDays: 5 },
    });
    expect(await member.ask(raised, { input: { ...problem, ...codes, itemKey: enterpriseId } })).toMatchObject({
      createProblem: { message: '找不到这一清单事项，可能已停用，请重新选择。' },
    });
    const found = `query ($filter: ProblemFilter) { problems(options: { filter: $filter }) { totalItems } }`;
    const filter = {
      itemKey: { eq: itemKey },
      evidenceCount: { eq: 0 },
      handledDays: { isNull: true },
      acceptedAt: { isNull: true },
    };
    expect(await member.ask(found, { filter })).toEqual({ problems: { totalItems: 1 } });
    const planned = `mutation ($input: PlanVisitInput!) { planVisit(input: $input) {
      ... on Visit { itemKey itemContent } ... on Refusal { message } } }`;
    const visit = { enterpriseId, type: 'LIAISON', purpose: '宣讲政策', plannedOn: '2031-03-05', itemKey };
    expect(await member.ask(planned, { input: visit })).toMatchObject({
      planVisit: { itemKey, itemContent: '政策宣讲' },
    });
    expect(await coordinator.ask(ITEMS, { options: { filter: { itemKey: { eq: itemKey } } } })).toMatchObject({
      serviceItems: { items: [{ visits: 1 }] },
    });
  });
});
