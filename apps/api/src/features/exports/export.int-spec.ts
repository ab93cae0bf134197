import { buffer } from 'node:stream/consumers';
import excel from '@protobi/exceljs';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { type Bureau, makeBureau } from '../../../test/support/bureau-fixture.js';
import { type FeatureContext, featureContext } from '../../../test/support/feature-context.js';
import { FileStore } from '../../platform/files/file-store.js';
import { JobReadModel } from '../../platform/jobs/job.read-model.js';
import { RunUserJobService } from '../../platform/jobs/run-user-job.service.js';
import { SaveEnterpriseService } from '../enterprises/save-enterprise.service.js';
import { type ExportToStart, StartExportService } from './start-export.service.js';

describe('export', () => {
  let context: FeatureContext;
  let bureau: Bureau;

  beforeAll(async () => {
    context = await featureContext();
    bureau = await makeBureau(context.database);
    await context.database.query(
      null,
      `insert into enterprise (id, bureau_id, unit_path, name, former_names, credit_code, district_code, status, founded_on, tags,
         search_text, initials, grams, created_at, updated_at)
       select gen_random_uuid(), $1, case when i % 2 = 0 then $2 else $3 end, '企业' || lpad(i::text, 5, '0'), '{}', lpad(i::text, 18, '0'),
         case when i % 2 = 0 then '320812' end, 'ACTIVE', '2019-07-23', '{}', '', '', '{}', now(), '2026-03-05T17:30:00Z'
       from generate_series(1, 2500) i`,
      [bureau.coordinator.bureauId, bureau.districtPath, bureau.cityPath],
    );
  });
  afterAll(() => context.close());

  const exported = async (input: ExportToStart, actor: Actor) => {
    const { app } = context;
    const started = await app.get(StartExportService).start(input, actor);
    if (!started.ok) return started;
    await app.get(RunUserJobService).run(started.jobId);
    const job = await app.get(JobReadModel).known(started.jobId, actor);
    const bytes = await buffer((await app.get(FileStore).open(job.outputKey ?? '')).stream);
    const book = new excel.Workbook();
    await book.xlsx.load(bytes as unknown as ArrayBuffer);
    const sheet = book.worksheets[0];
    if (!sheet) throw new Error('no sheet');
    return { ok: true as const, job, sheet };
  };

  it('writes the whole list, beyond any page, in the order asked for', async () => {
    const result = await exported(
      {
        resource: 'enterprises',
        filter: {},
        sort: { field: 'name', order: 'DESC' },
        columns: ['name', 'creditCode', 'foundedOn', 'updatedAt', 'status'],
      },
      bureau.coordinator,
    );
    if (!result.ok) throw new Error(result.message);
    const { job, sheet } = result;
    expect(job).toMatchObject({ state: 'DONE', total: 2_500, done: 2_500, counts: { rows: 2_500 } });
    expect(job.outputName).toMatch(/^企业清单-\d{8}-\d{4}\.xlsx$/);
    expect(sheet.actualRowCount).toBe(2_501);
    expect(sheet.getRow(1).values).toEqual([
      undefined,
      '企业名称',
      '统一社会信用代码',
      '成立日期',
      '更新时间',
      '经营状态',
    ]);
    const names = (sheet.getColumn(1).values as unknown as string[]).slice(2);
    expect(names).toEqual(Array.from({ length: 2_500 }, (_, i) => `企业${String(2_500 - i).padStart(5, '0')}`));
    const first = sheet.getRow(2);
    expect(first.getCell(2).value).toBe('000000000000002500');
    expect(first.getCell(3).value).toEqual(new Date('2019-07-23T00:00:00Z'));
    // 17:30 in UTC is half past one in the morning of the next day in Huai'an.
    expect(first.getCell(4).value).toEqual(new Date('2026-03-06T01:30:00Z'));
    expect(first.getCell(5).value).toBe('在业');
  });

  it('holds what the same person would see in the list, filtered alike', async () => {
    const own = await exported({ resource: 'enterprises', columns: ['name'] }, bureau.districtCoordinator);
    expect(own.ok && own.sheet.actualRowCount).toBe(1_251);
    const filtered = await exported(
      { resource: 'enterprises', filter: { districtCode: { isNull: true } }, columns: ['name'] },
      bureau.coordinator,
    );
    expect(filtered.ok && filtered.sheet.actualRowCount).toBe(1_251);
    const nothing = await exported(
      { resource: 'enterprises', filter: { status: { eq: 'REVOKED' } } },
      bureau.coordinator,
    );
    expect(nothing.ok && nothing.sheet.actualRowCount).toBe(1);
  });

  it('never writes a formula, whatever stands in the register', async () => {
    const nasty = [
      '=1+1',
      '=1+1\nx',
      '\t=1',
      '\r=1',
      '＝1+1',
      '+8613800000000',
      '-2',
      '@SUM(A1)',
      '＋1',
      "=cmd|' /C calc'!A0",
    ];
    for (const address of nasty) {
      const name = `坏字符${nasty.indexOf(address)}号`;
      await context.database.query(
        null,
        `insert into enterprise (id, bureau_id, unit_path, name, former_names, status, address, registered_capital, tags, search_text, initials, grams, created_at, updated_at)
         values (gen_random_uuid(), $1, $2, $3, '{}', 'MOVED_OUT', $4, $5, array[$4], '', '', '{}', now(), now())`,
        [bureau.coordinator.bureauId, bureau.cityPath, name, address, `\u0001${address}`],
      );
    }
    const result = await exported(
      { resource: 'enterprises', filter: { status: { eq: 'MOVED_OUT' } } },
      bureau.coordinator,
    );
    if (!result.ok) throw new Error(result.message);
    let texts = 0;
    result.sheet.eachRow((row) =>
      row.eachCell((cell) => {
        expect(cell.formula).toBeUndefined();
        expect([
          excel.ValueType.String,
          excel.ValueType.SharedString,
          excel.ValueType.Number,
          excel.ValueType.Date,
        ]).toContain(cell.type);
        if (typeof cell.value !== 'string') return;
        texts += 1;
        expect(cell.value).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      }),
    );
    expect(texts).toBeGreaterThan(nasty.length * 3);
  });

  it('masks contacts for those who may not read them', async () => {
    const saved = await context.app.get(SaveEnterpriseService).save(
      {
        id: null,
        expectedVersion: null,
        name: '有联系人的企业',
        status: 'SUSPENDED',
        contacts: [{ name: '李四', phone: '13812345678', email: 'li@example.com' }],
      },
      bureau.coordinator,
    );
    expect(saved.ok).toBe(true);
    const input = {
      resource: 'enterprises',
      filter: { status: { eq: 'SUSPENDED' } },
      columns: ['contactPhone', 'contactEmail'],
    };
    const [full, masked] = [await exported(input, bureau.coordinator), await exported(input, bureau.supervisor)];
    expect(full.ok && full.sheet.getRow(2).values).toEqual([undefined, '13812345678', 'li@example.com']);
    expect(masked.ok && masked.sheet.getRow(2).values).toEqual([undefined, '138****5678', 'l***@example.com']);
  });

  it.each([
    [{ resource: 'passwords' }, 'NOT_FOUND'],
    [{ resource: 'enterprises', columns: ['name', 'secret'] }, 'INVALID'],
    [{ resource: 'enterprises', filter: { secret: { eq: 1 } } }, 'INVALID'],
    [{ resource: 'enterprises', filter: 'everything' }, 'INVALID'],
    [{ resource: 'enterprises', sort: { field: 'secret', order: 'ASC' } }, 'INVALID'],
  ])('refuses %j', async (input, code) =>
    expect(await context.app.get(StartExportService).start(input, bureau.coordinator)).toMatchObject({
      ok: false,
      code,
    }),
  );

  it('refuses those who may read but not take out', async () =>
    expect(await context.app.get(StartExportService).start({ resource: 'enterprises' }, bureau.member)).toMatchObject({
      ok: false,
      code: 'FORBIDDEN',
    }));
});
