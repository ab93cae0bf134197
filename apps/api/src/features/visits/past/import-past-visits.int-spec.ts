import { type Cast, makeCast } from '../../../../test/support/cast.js';
import { type FeatureContext, featureContext } from '../../../../test/support/feature-context.js';
import { runImport } from '../../../../test/support/run-import.js';
import { loadShippedCalendar } from '../../../../test/support/shipped-calendar.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { checkLedger } from '../../ledger/check-ledger.js';

const HEADERS =
  '编号,走访企业,走访日期,走访类型,带队人,成员,走访目的,走访情况,现场解决,意见建议,提交日期,审核日期,状态';

const row = (said: Readonly<Record<string, string>> = {}) => {
  const usual: Record<string, string> = {
    ...{ 编号: '访-1', 走访企业: '淮安恒盛精密机械有限公司', 走访日期: '2022-03-08 14:30', 走访类型: '重特大项目现场' },
    ...{
      带队人: '赵经办',
      成员: '孙协办、钱帮办',
      走访目的: '看项目进度',
      走访情况: '设备已到位。',
      意见建议: '盼早日验收',
    },
    ...{ 提交日期: '2022-03-09', 审核日期: '2022-03-10', 状态: '已完成' },
  };
  return HEADERS.split(',')
    .map((header) => said[header] ?? usual[header] ?? '')
    .join(',');
};
const csv = (...rows: readonly string[]) => [HEADERS, ...rows].join('\n');

describe('import of past visits', () => {
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
    runImport(context.app, 'visits', table, { actor: cast.coordinator, dryRun });
  const rows = (sql: string, ...values: unknown[]) => context.database.query(null, sql, values);
  const faults = async () => (await checkLedger(context.database)).faults;

  it('keeps a visit with its people, findings and dates, silently', async () => {
    expect(await run(csv(row()), true)).toMatchObject({ counts: { created: 1 }, errors: [] });
    expect(await rows('select 1 from visit')).toEqual([]);
    expect(await run(csv(row()))).toMatchObject({ counts: { created: 1 }, errors: [] });
    expect(
      await rows(`select state, type, lead_id as lead, member_ids as members, planned_on::text as day, checked_in_at as came, has_no_matter as nothing,
        overdue_count as overdue, ledger_no as no from visit`),
    ).toEqual([
      {
        ...{ state: 'REVIEWED', type: 'MAJOR_PROJECT', lead: cast.host.userId, day: '2022-03-08', nothing: false },
        ...{ members: [cast.coHandler.userId, cast.member.userId], came: new Date('2022-03-08T06:30:00Z') },
        ...{ overdue: 0, no: '访-1' },
      },
    ]);
    expect(await rows('select kind, text from visit_finding')).toEqual([{ kind: 'SUGGESTION', text: '盼早日验收' }]);
    expect(await rows("select 1 from outbox where topic like 'visit.%'")).toEqual([]);
    expect(await faults()).toEqual([]);
  });

  it('changes nothing the second time, and what was corrected the third', async () => {
    expect(await run(csv(row()))).toMatchObject({ counts: { unchanged: 1, updated: 0 } });
    const late = { 提交日期: '2022-03-15', 审核日期: '2022-03-15', 意见建议: '', 现场解决: '补了一份材料' };
    expect(await run(csv(row(late)))).toMatchObject({ counts: { updated: 1 }, errors: [] });
    expect(await rows('select version, overdue_count as overdue from visit')).toEqual([{ version: 2, overdue: 1 }]);
    expect(await rows('select kind from visit_finding')).toEqual([{ kind: 'SOLVED_ON_SPOT' }]);
    expect(await faults()).toEqual([]);
  });

  it('refuses bad rows with their reasons, and takes a visit that was called off', async () => {
    const job = await run(
      csv(
        row({ 编号: '访-2', 状态: '取消', 提交日期: '', 审核日期: '', 走访情况: '', 意见建议: '' }),
        row({ 编号: '访-3', 带队人: '查无此人' }),
        row({ 编号: '访-4', 成员: '赵经办、没有他' }),
        row({ 编号: '访-5', 走访日期: '' }),
        row({ 编号: '访-6', 提交日期: '2022-03-07' }),
        row({ 编号: '访-7', 走访类型: '散步' }),
      ),
    );
    expect(job).toMatchObject({ counts: { created: 1, failed: 5 } });
    const said = job.errors.map(({ row: number, column, message }) => `${number} ${column} ${message}`).join('\n');
    expect(said).toContain('3 带队人 用户名册里没有“查无此人”');
    expect(said).toContain('4 成员 用户名册里没有“没有他”');
    expect(said).toContain('5 走访日期 请填写走访日期。');
    expect(said).toContain('6 提交日期 纪实提交日期不能早于走访日期。');
    expect(said).toContain('7 走访类型 不认识“散步”');
    expect(await rows(`select state, cancel_reason as reason from visit where ledger_no = '访-2'`)).toEqual([
      { state: 'CANCELLED', reason: '台账未记原因' },
    ]);
    // The search box finds it by its number.
    expect(
      await rows(`select ledger_no as no from visit where search_text like '%访-2%' and grams @> array['访-', '-2']`),
    ).toEqual([{ no: '访-2' }]);
    expect(await faults()).toEqual([]);
  });
});
