import { type Cast, makeCast } from '../../../../test/support/cast.js';
import { type FeatureContext, featureContext } from '../../../../test/support/feature-context.js';
import { runImport } from '../../../../test/support/run-import.js';
import { loadShippedCalendar } from '../../../../test/support/shipped-calendar.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { checkLedger } from '../../ledger/check-ledger.js';

const HEADERS =
  '编号,活动名称,类别,日期,地点,主办单位,主题,节日,发言人,参加人员,实到人数,经费,凭证号,活动纪实,归档日期,状态';

const row = (said: Readonly<Record<string, string>> = {}) => {
  const usual: Record<string, string> = {
    ...{ 编号: '活-1', 活动名称: '社区防疫值守', 类别: '志愿服务', 日期: '2022-03-15', 地点: '挂钩社区' },
    ...{
      主办单位: '高新技术处党支部、科技人才处',
      主题: '疫情防控',
      发言人: '赵经办',
      实到人数: '3',
      归档日期: '2022-03-16',
    },
    ...{ 参加人员: '赵经办、孙协办、王五（社区志愿者）', 经费: '1250.50', 凭证号: '凭-1', 活动纪实: '三人值守一天。' },
  };
  return HEADERS.split(',')
    .map((header) => said[header] ?? usual[header] ?? '')
    .join(',');
};
const csv = (...rows: readonly string[]) => [HEADERS, ...rows].join('\n');

describe('import of past activities', () => {
  let context: FeatureContext;
  let cast: Cast;

  beforeAll(async () => {
    context = await featureContext();
    context.app.get(SystemClock).now = () => new Date('2026-03-05T04:00:00Z');
    cast = await makeCast(context.database);
    await loadShippedCalendar(context);
  }, 60_000);
  afterAll(() => context.close());

  const run = (table: string, dryRun = false) =>
    runImport(context.app, 'activities', table, { actor: cast.coordinator, dryRun });
  const rows = (sql: string, ...values: unknown[]) => context.database.query(null, sql, values);
  const faults = async () => (await checkLedger(context.database)).faults;

  it('keeps an activity with its people and money, silently', async () => {
    expect(await run(csv(row()), true)).toMatchObject({ counts: { created: 1 }, errors: [] });
    expect(await rows('select 1 from activity')).toEqual([]);
    expect(await run(csv(row()))).toMatchObject({ counts: { created: 1 }, errors: [] });
    expect(
      await rows(
        `select state, kind, planned_on::text as day, topics, attendance, speakers, expenses_fen as fen, said_attendance as said,
        overdue_count as overdue, ledger_no as no, host_keys[1] = $1 as "isBranch" from activity`,
        cast.host.unitId,
      ),
    ).toEqual([
      {
        ...{ state: 'ARCHIVED', kind: 'VOLUNTEERING', day: '2022-03-15', topics: ['EPIDEMIC'], attendance: 3 },
        ...{ speakers: 1, fen: 125_050, said: 3, overdue: 0, no: '活-1', isBranch: true },
      },
    ]);
    expect(await rows("select name, organisation from activity_person where person_key like 'guest:%'")).toEqual([
      { name: '王五', organisation: '社区志愿者' },
    ]);
    expect(await rows("select 1 from outbox where topic like 'activity.%'")).toEqual([]);
    expect(await faults()).toEqual([]);
  });

  it('changes nothing the second time, and what was corrected the third', async () => {
    expect(await run(csv(row()))).toMatchObject({ counts: { unchanged: 1, updated: 0 } });
    const corrected = row({ 日期: '2022-03-14', 归档日期: '2022-03-25', 参加人员: '赵经办、钱帮办', 经费: '' });
    expect(await run(csv(corrected))).toMatchObject({ counts: { updated: 1 }, errors: [] });
    expect(
      await rows('select version, attendance, expenses_fen as fen, overdue_count as overdue from activity'),
    ).toEqual([{ version: 2, attendance: 2, fen: 0, overdue: 1 }]);
    expect(await rows('select 1 from activity_expense')).toEqual([]);
    // The search box finds it by its number.
    expect(
      await rows("select ledger_no as no from activity where search_text like '%活-1' and grams @> '{活-,-1}'"),
    ).toEqual([{ no: '活-1' }]);
    expect(await faults()).toEqual([]);
  });

  it('refuses bad rows with their reasons', async () => {
    const job = await run(
      csv(
        row({ 编号: '活-2', 状态: '取消', 归档日期: '' }),
        row({ 编号: '活-3', 参加人员: '查无此人' }),
        row({ 编号: '活-4', 类别: '散步' }),
        row({ 编号: '活-5', 凭证号: '' }),
        row({ 编号: '活-6', 参加人员: '', 发言人: '' }),
        row({ 编号: '活-7', 经费: '一百' }),
        row({ 编号: '活-8', 归档日期: '2022-03-14' }),
      ),
    );
    expect(job).toMatchObject({ counts: { created: 1, failed: 6 } });
    const said = job.errors.map(({ row: number, column, message }) => `${number} ${column} ${message}`).join('\n');
    expect(said).toContain('3 参加人员 用户名册里没有“查无此人”');
    expect(said).toContain('外单位人员请写成“姓名（单位）”。');
    expect(said).toContain('4 类别 不认识“散步”');
    expect(said).toContain('5 凭证号 有经费的活动请填写凭证号。');
    expect(said).toContain('6 参加人员 请填写参加人员');
    expect(said).toContain('7 经费 “一百”不是金额');
    expect(said).toContain('8 归档日期 归档日期不能早于活动日期。');
    expect(await faults()).toEqual([]);
  });
});
