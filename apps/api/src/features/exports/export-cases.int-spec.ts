import { buffer } from 'node:stream/consumers';
import excel from '@protobi/exceljs';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { makeCast, type Cast } from '../../../test/support/cast.js';
import { type FeatureContext, featureContext } from '../../../test/support/feature-context.js';
import { ProblemPlayer } from '../../../test/support/problem-player.js';
import { VISIT_NOON, VisitPlayer } from '../../../test/support/visit-player.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { newId } from '../../platform/database/new-id.js';
import { FileStore } from '../../platform/files/file-store.js';
import { JobReadModel } from '../../platform/jobs/job.read-model.js';
import { RunUserJobService } from '../../platform/jobs/run-user-job.service.js';
import { type ExportToStart, StartExportService } from './start-export.service.js';

describe('export of cases', () => {
  let context: FeatureContext;
  let cast: Cast;
  let problems: ProblemPlayer;

  beforeAll(async () => {
    context = await featureContext();
    cast = await makeCast(context.database);
    context.app.get(SystemClock).now = () => VISIT_NOON;
    problems = await ProblemPlayer.prepare(context.app, cast);
  }, 60_000);
  afterAll(() => context.close());

  /** Header → cells of each row. */
  const sheetOf = async (
    input: ExportToStart,
    actor: Actor,
  ): Promise<ReadonlyArray<Readonly<Record<string, unknown>>>> => {
    const started = await context.app.get(StartExportService).start(input, actor);
    if (!started.ok) throw new Error(started.message);
    await context.app.get(RunUserJobService).run(started.jobId);
    const job = await context.app.get(JobReadModel).known(started.jobId, actor);
    const bytes = await buffer((await context.app.get(FileStore).open(job.outputKey ?? '')).stream);
    const book = new excel.Workbook();
    await book.xlsx.load(bytes as unknown as ArrayBuffer);
    const [head, ...rows] = (book.worksheets[0]?.getSheetValues() ?? []).slice(1) as (readonly unknown[])[];
    const names = Array.from(head ?? [], String);
    return rows.map((row) => Object.fromEntries(names.map((name, i): [string, unknown] => [name, row[i]]).slice(1)));
  };

  it('problems: words instead of codes, Shanghai time, the people of this round', async () => {
    const id = await problems.inState('AWAITING_FEEDBACK');
    const { number } = await problems.row(id);
    const [row] = await sheetOf({ resource: 'problems', filter: { number: { eq: number } } }, cast.coordinator);
    expect(row).toMatchObject({
      编号: number,
      问题标题: '缺少检测设备',
      企业: '淮安恒盛精密机械有限公司',
      状态: '待评价',
      办理轮次: 1,
      类别: '一般',
      紧急程度: '普通',
      填报人: '钱帮办',
      主办人: '赵经办',
      主办处室: '高新技术处',
      协办人: '孙协办',
      当前时限: '回访',
      办理结果: '解决',
      给企业的答复: '已协助完成申报。',
      提交时间: new Date('2026-03-05T12:00:00Z'),
      答复时间: new Date('2026-03-05T12:00:00Z'),
    });
  });

  it('visits: what was found, one line each', async () => {
    const visits = new VisitPlayer(context.app, cast);
    const id = await visits.inState('CHECKED_IN');
    const findings = [
      { id: newId(), kind: 'SUGGESTION', text: '希望增加公交班次' },
      { id: newId(), kind: 'PROBLEM', text: '=招不到人' },
    ];
    const facts = { summary: '看了研发车间。', findings };
    expect(await visits.try(await visits.row(id), 'record', cast.host, facts)).toBe('OK');
    const [row] = await sheetOf({ resource: 'visits' }, cast.coordinator);
    expect(row).toMatchObject({
      企业: '淮安恒盛精密机械有限公司',
      走访类型: '挂钩帮办',
      计划日期: new Date('2026-03-05T00:00:00Z'),
      状态: '进行中',
      带队人: '赵经办',
      走访成员: '孙协办',
      签到时间: new Date('2026-03-05T12:00:00Z'),
      走访发现: expect.stringMatching(/^意见建议：希望增加公交班次\n.+：=招不到人$/),
    });
  });

  it.each([
    [
      'problems',
      [
        'title',
        'enterprise',
        'state',
        'dueAt',
        'host',
        'area',
        'districtCode',
        'number',
        'createdAt',
        'category',
        'priority',
        'channel',
        'round',
        'result',
        'satisfaction',
        'submittedAt',
        'closedAt',
      ],
    ],
    ['visits', ['enterprise', 'plannedOn', 'state', 'purpose', 'lead', 'type', 'dueAt', 'districtCode', 'members']],
  ])('%s: every column of the list can be asked for by its name', async (resource, columns) => {
    const rows = await sheetOf({ resource, columns }, cast.coordinator);
    expect(Object.keys(rows[0] ?? {})).toHaveLength(columns.length);
  });

  it('holds the rows of the list and no others', async () => {
    const own = await sheetOf({ resource: 'problems', columns: ['number'] }, cast.member);
    expect(own.length).toBeGreaterThan(0);
    expect(await sheetOf({ resource: 'problems', columns: ['number'] }, cast.districtCoordinator)).toEqual([]);
    expect(await sheetOf({ resource: 'visits', columns: ['purpose'] }, cast.foreignCoordinator)).toEqual([]);
    const refused = await context.app.get(StartExportService).start({ resource: 'problems' }, cast.callbackOfficer);
    expect(refused).toMatchObject({ ok: false, code: 'FORBIDDEN' });
  });
});
