import PizZip from 'pizzip';
import { CITED_ITEM } from '../../../../test/support/cast.js';
import { act, raiseProblem } from '../../../../test/support/act-as.js';
import { featureContext, type FeatureContext } from '../../../../test/support/feature-context.js';
import { ListPlayer } from '../../../../test/support/list-player.js';
import { newId } from '../../../platform/database/new-id.js';
import { openTable } from '../../../platform/tables/open-table.js';
import { ThreeListsReadModel } from '../three-lists.read-model.js';
import { ReadItemsOfTable } from './read-items.service.js';
import { ServiceListLetters } from './service-list-letters.read-model.js';
import { ServiceListSheets } from './service-list-sheet.service.js';
import { ThreeListsSheet } from './three-lists-sheet.service.js';

const YEAR = new Date().getFullYear();

const rowsOf = async (bytes: Buffer) => {
  const { headers, rows } = await openTable(bytes);
  const read: (readonly string[])[] = [];
  for await (const { cells } of rows) read.push(cells);
  return { headers, rows: read };
};

describe('service lists on paper and in tables', () => {
  let context: FeatureContext;
  let player: ListPlayer;
  let listId: string;

  beforeAll(async () => {
    context = await featureContext();
    player = await ListPlayer.prepare(context.app);
    const { coordinator, member, enterpriseId } = player.cast;
    listId = await player.draft(YEAR, [player.item('政策宣讲', { key: CITED_ITEM.key }), player.item('高企{培育}')]);
    await player.go(listId, ['approve', 'publish']);
    for (const cites of [true, false]) {
      const id = await raiseProblem(context.app, member, enterpriseId);
      if (cites) await act(context.app, id, coordinator, 'citeItem', { item: CITED_ITEM });
    }
  }, 60_000);
  afterAll(() => context.close());

  it('are three views of one ledger, each of them a sheet', async () => {
    const { coordinator, otherMember } = player.cast;
    const lists = context.app.get(ThreeListsReadModel);
    expect(await lists.serviceLines(coordinator, YEAR)).toMatchObject([{ times: 1, enterprises: 1 }, { times: 0 }]);
    const page = await lists.problemLines(coordinator, YEAR, 1, 10);
    expect(page).toMatchObject({ totalItems: 2, items: [{ no: 2, item: '其他' }] });
    expect(await lists.problemLines(otherMember, YEAR, 0, 10)).toEqual({ items: [], totalItems: 0 });
    expect(await lists.responsibilityLines(coordinator, YEAR)).toMatchObject([
      { unitName: '高新技术处', principal: '冯书记', problems: 0, items: [{}, {}] },
    ]);
    const sheets = context.app.get(ThreeListsSheet);
    const sizes = await Promise.all(
      (['service', 'problem', 'responsibility'] as const).map(
        async (view) => (await rowsOf(await sheets.sheet(coordinator, YEAR, view))).rows.length,
      ),
    );
    expect(sizes).toEqual([2, 2, 1]);
  });

  it('print as a Word document with a row per item, whatever is written in them', async () => {
    const file = await context.app.get(ServiceListLetters).of(listId, player.cast.coordinator);
    const xml = new PizZip(file?.content ?? '').file('word/document.xml')?.asText() ?? '';
    expect(xml.match(/<w:tr>/g)).toHaveLength(3);
    for (const text of ['政策宣讲', '高企{培育}', '5个工作日', `${YEAR}年第1版`]) expect(xml).toContain(text);
    expect(await context.app.get(ServiceListLetters).of(listId, player.cast.foreignCoordinator)).toBeNull();
  });

  it('go out as a sheet that is read back as it was', async () => {
    const { coordinator, foreignCoordinator } = player.cast;
    const sheets = context.app.get(ServiceListSheets);
    const file = await sheets.of(listId, coordinator);
    const { items, faults, unknown } = await context.app
      .get(ReadItemsOfTable)
      .read(file?.content ?? Buffer.alloc(0), coordinator);
    expect([faults, unknown]).toEqual([[], []]);
    const shown = ({ content, objects, promisedDays, channels }: (typeof items)[number]) => [
      ...[content, objects, promisedDays, channels],
    ];
    expect(items.map(shown)).toEqual([
      ['政策宣讲', '科技型企业', 5, ['VISIT']],
      ['高企{培育}', '科技型企业', 5, ['VISIT']],
    ]);
    expect(items[0]?.key).toBe(CITED_ITEM.key);
    expect(items.every(({ ownerUnitId }) => ownerUnitId === player.cast.host.unitId)).toBe(true);
    expect(await sheets.of(listId, foreignCoordinator)).toBeNull();
  });

  it('are read back from a table, with the faults of its rows', async () => {
    await context.database.query(
      null,
      `insert into team (id, bureau_id, unit_path, kind, name, team_key, purpose, founded_on, dissolved_on, member_count, created_at, updated_at)
       values ($1, $2, $3, 'VOLUNTEER', '文明劝导', 'VOLUNTEER:文明劝导', '', '2022-01-01', '2022-12-31', 0, now(), now())`,
      [newId(), player.cast.bureauId, player.cast.cityPath],
    );
    const table = [
      '服务内容,服务对象,责任单位,承诺工作日,服务方式,队伍,备注',
      '政策宣讲,企业,高新技术处,5,上门走访、电话,,',
      '融资对接,企业,不存在的处,5,电话,,',
      '政策宣讲,企业,高新技术处,,电话,,',
      '文明宣传,企业,高新技术处,5,电话,文明劝导,',
    ].join('\n');
    const read = await context.app.get(ReadItemsOfTable).read(Buffer.from(table), player.cast.coordinator);
    expect(read.items).toMatchObject([
      { row: 2, content: '政策宣讲', ownerUnitId: player.cast.host.unitId, channels: ['VISIT', 'PHONE'] },
    ]);
    expect(read.faults.map(({ row, column }) => [row, column])).toEqual([
      [3, '责任单位'],
      [4, '服务内容'],
      [5, '队伍'],
    ]);
    expect(read.faults[2]?.message).toBe('“文明劝导党员志愿服务队”已于2022年12月31日(周六)撤销，请改选现有的队伍。');
    expect(read.unknown).toEqual(['备注']);
    const coded = [
      '服务内容,服务对象,责任单位,服务方式,事项编号',
      `政策上门宣讲,企业,高新技术处,电话,${CITED_ITEM.key}`,
      '融资对接,企业,高新技术处,电话,3',
      `科技下乡,企业,高新技术处,电话,${CITED_ITEM.key}`,
    ].join('\n');
    const named = await context.app.get(ReadItemsOfTable).read(Buffer.from(coded), player.cast.coordinator);
    expect(named.items.map(({ content, key }) => [content, key])).toEqual([
      ['政策上门宣讲', CITED_ITEM.key],
      ['融资对接', null],
    ]);
    expect(named.faults.map(({ row, column }) => [row, column])).toEqual([[4, '事项编号']]);
    await expect(
      context.app.get(ReadItemsOfTable).read(Buffer.from('甲,乙\n1,2'), player.cast.coordinator),
    ).rejects.toThrow('服务内容');
  });
});
