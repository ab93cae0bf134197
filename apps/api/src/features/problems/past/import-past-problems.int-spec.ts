import { makeCreditCode } from '@zhuqi/domain/enterprise/credit-code.js';
import { type Cast, makeCast } from '../../../../test/support/cast.js';
import { type FeatureContext, featureContext } from '../../../../test/support/feature-context.js';
import { loadShippedCalendar } from '../../../../test/support/shipped-calendar.js';
import { makeWorkbook, textRow } from '../../../../test/support/make-workbook.js';
import { runImport } from '../../../../test/support/run-import.js';
import { FileStore } from '../../../platform/files/file-store.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { CountBy } from '../../../platform/query/count-by.service.js';
import { openTable } from '../../../platform/tables/open-table.js';
import { checkLedger } from '../../ledger/check-ledger.js';

const HEADERS =
  '编号,企业名称,信用代码,标题,类别,登记日期,受理日期,主办处室,主办人,交办日期,签收日期,延期至,答复日期,状态,办结日期,办理结果,办理情况,满意度';
const ENTERPRISE = '淮安恒盛精密机械有限公司';

/** A row that is sound, but for what is said otherwise. */
const row = (said: Readonly<Record<string, string>> = {}) => {
  const usual: Record<string, string> = {
    ...{ 编号: '2022-1', 企业名称: ENTERPRISE, 标题: '研发费用如何归集', 类别: '一般', 主办处室: '高新技术处' },
    ...{ 主办人: '赵经办', 登记日期: '2022-03-01', 受理日期: '2022-03-02', 交办日期: '2022-03-02' },
    ...{ 签收日期: '2022-03-03', 答复日期: '2022-03-10', 状态: '已办结', 办结日期: '2022/3/11' },
    ...{ 办理结果: '解决', 办理情况: '已上门讲解。', 满意度: '满意' },
  };
  return HEADERS.split(',')
    .map((header) => said[header] ?? usual[header] ?? '')
    .join(',');
};
const csv = (...rows: readonly string[]) => [HEADERS, ...rows].join('\n');

describe('import of past problems', () => {
  let context: FeatureContext;
  let cast: Cast;

  beforeAll(async () => {
    context = await featureContext();
    context.app.get(SystemClock).now = () => new Date('2026-03-05T04:00:00Z');
    cast = await makeCast(context.database);
    await loadShippedCalendar(context);
  }, 60_000);
  afterAll(() => context.close());

  const run = (table: string | Buffer, dryRun = false, actor = cast.coordinator) =>
    runImport(context.app, 'problems', table, { actor, dryRun });
  const one = async <Row extends object>(sql: string, ...values: unknown[]) =>
    (await context.database.query<Row>(null, sql, values))[0];
  const counts = () =>
    one(`select (select count(*) from problem)::int as problems, (select count(*) from event where type like 'problem.import%')::int as events,
      (select count(*) from outbox where topic like 'problem.%')::int as outbox, (select count(*) from timer)::int as timers,
      (select count(*) from clock)::int as clocks, (select count(*) from rating)::int as ratings`);
  const faults = async () => (await checkLedger(context.database)).faults;

  it('checks everything and writes nothing in a dry run', async () => {
    expect(await run(csv(row()), true)).toMatchObject({ state: 'DONE', counts: { created: 1, failed: 0 }, errors: [] });
    expect(await counts()).toMatchObject({ problems: 0, events: 0 });
  });

  it('keeps a case with its own dates and outcome, silently', async () => {
    expect(await run(csv(row()))).toMatchObject({ state: 'DONE', counts: { created: 1 }, errors: [] });
    expect(
      await one(`select number, ledger_no, state, closing, result, satisfaction, overdue_count, handled_days, version,
        created_at, closed_at, host_id, unit_path = host_unit_path as scoped, call_reason, due_at from problem`),
    ).toEqual({
      ...{ number: '2022-1', ledger_no: '2022-1', state: 'CLOSED', closing: 'CALLED_BACK', result: 'RESOLVED' },
      ...{ satisfaction: 'SATISFIED', overdue_count: 0, handled_days: 7, version: 1, call_reason: null, due_at: null },
      ...{ created_at: new Date('2022-03-01T01:00:00Z'), closed_at: new Date('2022-03-11T01:00:00Z') },
      ...{ host_id: cast.host.userId, scoped: true },
    });
    expect(await counts()).toEqual({ problems: 1, events: 1, outbox: 0, timers: 0, clocks: 4, ratings: 1 });
    const owners = `select kind, owner_user_id as owner, owner_unit_id as unit from clock order by kind`;
    const [host, nobody] = [cast.host, { owner: null, unit: null }];
    expect(await context.database.query(null, owners)).toEqual([
      { kind: 'accept', ...nobody },
      { kind: 'assign', ...nobody },
      { kind: 'host', owner: host.userId, unit: host.unitId },
      { kind: 'sign', owner: host.userId, unit: host.unitId },
    ]);
    expect(await faults()).toEqual([]);
  });

  it('changes nothing the second time, and only what was corrected the third', async () => {
    const before = await counts();
    expect(await run(csv(row()))).toMatchObject({ counts: { created: 0, updated: 0, unchanged: 1, failed: 0 } });
    expect(await counts()).toEqual(before);
    const corrected = row({ 满意度: '', 办理结果: '部分解决', 交办日期: '2022-03-04', 签收日期: '2022-03-07' });
    expect(await run(csv(corrected))).toMatchObject({ counts: { updated: 1, unchanged: 0, failed: 0 } });
    expect(await counts()).toEqual({ ...before, events: 2, ratings: 0 });
    // Assigned two working days after its acceptance, on the same day it should have been.
    expect(await one(`select version, result, closing, overdue_count from problem`)).toEqual({
      ...{ version: 2, result: 'PARTLY', closing: 'UNRATED', overdue_count: 1 },
    });
    expect(await faults()).toEqual([]);
  });

  // The Spring Festival of 2022: 31 January to 6 February off, 29 and 30 January worked.
  it.each([
    ['answered on the seventh working day over the festival', { 答复日期: '2022-02-10' }, 0],
    ['answered on the eighth', { 答复日期: '2022-02-11' }, 1],
    ['answered late, but within an extension', { 答复日期: '2022-02-14', 延期至: '2022-02-15' }, 0],
    [
      'answered late by years of habit: no dates, no delay',
      { 签收日期: '', 交办日期: '', 受理日期: '', 答复日期: '' },
      1,
    ],
  ])('counts with the calendar of that time: %s', async (_what, said, overdue) => {
    const days = { 登记日期: '2022-01-27', 受理日期: '2022-01-27', 交办日期: '2022-01-27', 签收日期: '2022-01-27' };
    const number = `历-${_what.replaceAll(',', '')}`.slice(0, 40);
    const job = await run(csv(row({ ...days, ...said, 编号: number, 办结日期: '2022-02-28' })));
    expect(job).toMatchObject({ counts: { created: 1 }, errors: [] });
    expect(await one('select overdue_count from problem where ledger_no = $1', number)).toEqual({
      overdue_count: overdue,
    });
    expect(await faults()).toEqual([]);
  });

  it('takes cases that ended otherwise, and a unit without a person', async () => {
    await context.database.query(null, 'update unit set head_user_id = $1 where path = $2', [
      cast.head.userId,
      cast.head.unitPath,
    ]);
    const job = await run(
      csv(
        row({ 编号: 'R1', 状态: '不予受理', 办理结果: '', 满意度: '', 主办处室: '', 主办人: '' }),
        row({
          编号: 'W1',
          状态: '撤回',
          办理结果: '',
          满意度: '',
          受理日期: '',
          交办日期: '',
          签收日期: '',
          答复日期: '',
        }),
        row({ 编号: 'H1', 主办人: '' }),
        row({ 编号: '2022-000123', 满意度: '不满意' }),
      ),
    );
    expect(job).toMatchObject({ counts: { created: 4 }, errors: [] });
    const states = await context.database.query(
      null,
      `select ledger_no as no, number, state, reject_reason as reject, host_id as host from problem where ledger_no = any($1) order by 1`,
      [['R1', 'W1', 'H1', '2022-000123']],
    );
    expect(states).toMatchObject([
      { no: '2022-000123', number: '旧2022-000123', state: 'CLOSED' },
      { no: 'H1', state: 'CLOSED', host: cast.head.userId },
      { no: 'R1', state: 'REJECTED', reject: 'OTHER', host: null },
      { no: 'W1', state: 'WITHDRAWN', reject: null },
    ]);
    expect(await faults()).toEqual([]);
  });

  it('refuses bad rows by number, takes the others, and gives the bad ones back', async () => {
    const job = await run(
      csv(
        row({ 编号: 'X1' }),
        row({ 编号: 'X1', 标题: '又一次' }),
        row({ 编号: 'X2', 企业名称: '没有登记的公司' }),
        row({ 编号: 'X3', 企业名称: '', 信用代码: makeCreditCode('91320812', 'MA000009') }),
        row({ 编号: 'X4', 办结日期: '2022-02-30' }),
        row({ 编号: 'X5', 受理日期: '2022-04-01' }),
        row({ 编号: 'X6', 办理结果: '差不多' }),
        row({ 编号: 'X7', 主办人: '查无此人' }),
        row({ 编号: 'X8', 主办处室: '火星处' }),
        row({ 编号: '', 标题: '' }),
        row({
          编号: 'X9',
          登记日期: '2062-01-01',
          办结日期: '2062-01-02',
          受理日期: '',
          交办日期: '',
          签收日期: '',
          答复日期: '',
        }),
        row({ 编号: 'X10', 状态: '办理中' }),
        row({ 编号: 'X11', 登记日期: '2022' }),
        row({ 编号: 'X12', 登记日期: '1985-03-01' }),
        row({ 编号: 'X13', 登记日期: '2012-03-01' }),
      ),
    );
    expect(job).toMatchObject({ state: 'DONE', counts: { created: 1, failed: 14, rows: 15 } });
    const said = job.errors.map(({ row: number, column, message }) => `${number} ${column} ${message}`).join('\n');
    expect(said).toContain('3 编号 编号“X1”与第 2 行重复。');
    expect(said).toContain('4 企业名称 企业库里没有“没有登记的公司”');
    expect(said).toContain('5 信用代码 企业库里没有信用代码为');
    expect(said).toContain('6 办结日期 2022 年 2 月没有 30 日。');
    expect(said).toMatch(/7 交办日期 交办日期不能早于受理日期。/);
    expect(said).toContain('8 办理结果 不认识“差不多”：应为解决、部分解决、解释说明、无法解决。');
    expect(said).toContain('9 主办人 用户名册里没有“查无此人”（在该处室）');
    expect(said).toContain('10 主办处室 没有名为“火星处”的单位或处室。');
    expect(said).toMatch(
      /11 编号 请填写问题编号。[\s\S]*11 标题 请填写问题标题。|11 标题 请填写问题标题。[\s\S]*11 编号 请填写问题编号。/,
    );
    expect(said).toContain('12 登记日期 登记日期不能晚于今天。');
    expect(said).toContain('13 状态 不认识“办理中”：应为已销号、不予受理、已撤回。');
    expect(said).toContain('14 登记日期 “2022”只有年份，应写成 2019-07-23 的样子。');
    expect(said).toContain('15 登记日期 登记日期早于1992年，请核对年份。');
    expect(said).toContain('16 null 2012 年的工作日历还没有录入，无法判断是否超期。');
    const file = await openTable(await context.app.get(FileStore).read(job.outputKey ?? ''));
    expect(file.headers.slice(-2)).toEqual(['原行号', '错误原因']);
  });

  it('leaves alone what colleagues have acted on since', async () => {
    const added = `insert into event (id, bureau_id, subject_type, subject_id, version, type, actor_name, at, payload)
      select gen_random_uuid(), bureau_id, 'problem', id, version + 1, 'problem.urged', '某', now(),
        '{"by":"system","from":"CLOSED","to":"CLOSED","round":1,"data":{}}' from problem where ledger_no = 'H1'`;
    await context.database.query(null, added);
    await context.database.query(
      null,
      `update problem set version = version + 1, urged_count = 1 where ledger_no = 'H1'`,
    );
    expect(await run(csv(row({ 编号: 'H1', 主办人: '' })))).toMatchObject({ counts: { unchanged: 1 } });
    const job = await run(csv(row({ 编号: 'H1', 主办人: '', 标题: '改过的标题' })));
    expect(job).toMatchObject({ counts: { failed: 1, updated: 0 } });
    expect(job.errors[0]?.message).toContain('已在系统内继续办理');
  });

  it('keeps a district to its own cases, and does not touch the numbers of today', async () => {
    const job = await run(
      csv(row({ 编号: 'D1', 主办处室: '', 状态: '不予受理', 办理结果: '', 满意度: '', 主办人: '' })),
      false,
      cast.districtCoordinator,
    );
    expect(job.errors[0]?.message).toContain('不在您的管辖范围内');
    expect(await one(`select last_value::int as last, is_called as called from problem_number_seq`)).toEqual({
      ...{ last: 1, called: false },
    });
  });

  it('knows people and numbers however they were typed', async () => {
    const job = await run(
      csv(row({ 编号: '2022-1\u200b', 主办人: '赵 经\u3000办', 办理结果: '部分解决', 满意度: '' })),
    );
    expect(job).toMatchObject({ counts: { created: 0, failed: 0 }, errors: [] });
  });

  it('is found by its number, or a part of it', async () => {
    await run(csv(row({ 编号: '淮问〔2022〕7号', 标题: '仪器共享' })));
    const found = async (text: string) =>
      (await context.app.get(CountBy).count('Problem', 'state', () => 'false', { text }, cast.coordinator)).reduce(
        (sum, { count }) => sum + count,
        0,
      );
    expect(await found('淮问〔2022〕7号')).toBe(1);
    expect(await found('淮问')).toBe(1);
    expect(await found('2022-000123')).toBe(1);
    expect(await found('000123')).toBe(1);
    expect(await found('999999')).toBe(0);
  });

  it('takes an Excel ledger of 5,000 rows with its faults in under a minute, and nothing changes the second time', async () => {
    const bad: ReadonlyArray<Record<string, string>> = [
      { 标题: '' },
      { 登记日期: '2022-02-30' },
      { 企业名称: '没有登记的公司' },
      { 主办处室: '火星处' },
    ];
    const rows = Array.from({ length: 5_000 }, (_, i) =>
      row({ 编号: `千-${i}`, ...(i % 20 === 19 ? bad[((i - 19) / 20) % 4] : {}) }),
    );
    const sheet = [HEADERS, ...rows].map((line, i) => textRow(i + 1, line.split(','))).join('');
    const workbook = makeWorkbook({ sheet });
    const started = Date.now();
    const first = await run(workbook);
    expect(Date.now() - started).toBeLessThan(60_000);
    expect(first).toMatchObject({ state: 'DONE', counts: { created: 4_750, updated: 0, failed: 250, rows: 5_000 } });
    expect(first.errors.slice(0, 4)).toMatchObject([
      { row: 21, column: '标题', message: '请填写问题标题。' },
      { row: 41, column: '登记日期', message: '2022 年 2 月没有 30 日。' },
      { row: 61, column: '企业名称' },
      { row: 81, column: '主办处室' },
    ]);
    const before = await counts();
    expect(await run(workbook)).toMatchObject({ counts: { created: 0, updated: 0, unchanged: 4_750, failed: 250 } });
    expect(await counts()).toEqual(before);
    const refused = await openTable(await context.app.get(FileStore).read(first.outputKey ?? ''));
    let given = 0;
    for await (const { cells } of refused.rows) given += cells.at(-1) === '' ? 0 : 1;
    expect(given).toBe(250);
  }, 180_000);
});
