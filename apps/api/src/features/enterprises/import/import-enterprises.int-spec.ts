import { readFileSync } from 'node:fs';
import { makeCreditCode } from '@zhuqi/domain/enterprise/credit-code.js';
import { suggestMapping } from '@zhuqi/domain/enterprise/import-columns.js';
import { type Bureau, makeBureau } from '../../../../test/support/bureau-fixture.js';
import { type FeatureContext, featureContext } from '../../../../test/support/feature-context.js';
import { sharedData } from '../../../../test/support/shared-data.js';
import { FileStore } from '../../../platform/files/file-store.js';
import { JobReadModel } from '../../../platform/jobs/job.read-model.js';
import { RunUserJobService } from '../../../platform/jobs/run-user-job.service.js';
import { StartJobService } from '../../../platform/jobs/start-job.service.js';
import { enterpriseImportKind } from './enterprise-import.kind.js';
import { openTable } from '../../../platform/tables/open-table.js';

const code = (n: number) => makeCreditCode('91320812', `MA${String(n).padStart(6, '0')}`);
const csv = (rows: readonly (readonly (string | number)[])[]) =>
  ['企业名称,统一社会信用代码,区县代码,经营状态,联系人,联系电话,标签', ...rows.map((row) => row.join(','))].join('\n');

describe('import of enterprises', () => {
  let context: FeatureContext;
  let bureau: Bureau;

  beforeAll(async () => {
    context = await featureContext();
    bureau = await makeBureau(context.database);
  });
  afterAll(() => context.close());

  const run = async (table: string | Buffer, options: { dryRun?: boolean; actor?: Bureau['coordinator'] } = {}) => {
    const { app } = context;
    const actor = options.actor ?? bureau.coordinator;
    const bytes = Buffer.from(table);
    const { key } = await app.get(FileStore).put(bytes, bytes.length);
    const { mapping } = suggestMapping((await openTable(bytes)).headers);
    const id = await app.get(StartJobService).start(
      {
        kind: enterpriseImportKind.jobKind,
        title: '导入企业',
        dryRun: options.dryRun ?? false,
        params: {
          fileName: '企业.csv',
          mapping: Object.entries(mapping).map(([field, header]) => ({ field, header })),
        },
        inputKey: key,
        audit: {},
      },
      actor,
    );
    await app.get(RunUserJobService).run(id);
    return app.get(JobReadModel).known(id, actor);
  };
  const counts = async () => {
    const [row] = await context.database.query<{ enterprises: number; events: number; outbox: number }>(
      null,
      `select (select count(*) from enterprise) as enterprises, (select count(*) from event where subject_type = 'enterprise') as events,
         (select count(*) from outbox where topic like 'enterprise.%') as outbox`,
    );
    return row;
  };

  it('checks everything and writes nothing in a dry run', async () => {
    const job = await run(csv([['淮安恒盛机械有限公司', code(1), '320812', '在业', '', '', '']]), { dryRun: true });
    expect(job).toMatchObject({ state: 'DONE', dryRun: true, counts: { created: 1, failed: 0, rows: 1 } });
    expect(await counts()).toEqual({ enterprises: 0, events: 0, outbox: 0 });
  });

  it('creates, changes, and the second time changes nothing', async () => {
    const rows = Array.from({ length: 1_203 }, (_, i) => [
      `淮安第${i}科技（淮安）有限公司`,
      code(i),
      '320812',
      '存续',
      `王${i}`,
      `139${String(i).padStart(8, '0')}`,
      '专精特新',
    ]);
    const first = await run(csv(rows));
    expect(first).toMatchObject({
      state: 'DONE',
      done: 1_203,
      total: 1_203,
      counts: { created: 1_203, failed: 0 },
      outputUrl: null,
    });
    const before = await counts();
    expect(before).toEqual({ enterprises: 1_203, events: 1_203, outbox: 1_203 });

    expect(await run(csv(rows))).toMatchObject({ counts: { created: 0, updated: 0, unchanged: 1_203, failed: 0 } });
    expect(await counts()).toEqual(before);

    const changed = rows.map((row, i) => (i === 7 ? [`淮安新名科技有限公司`, ...row.slice(1)] : row));
    expect(await run(csv(changed))).toMatchObject({ counts: { updated: 1, unchanged: 1_202 } });
    const [renamed] = await context.database.query(
      null,
      `select name, former_names as "formerNames", version, unit_path as "unitPath", initials, (select count(*) from enterprise_contact c where c.enterprise_id = e.id) as contacts
       from enterprise e where credit_code = $1`,
      [code(7)],
    );
    expect(renamed).toEqual({
      name: '淮安新名科技有限公司',
      formerNames: ['淮安第7科技（淮安）有限公司'],
      version: 2,
      unitPath: bureau.districtPath,
      initials: 'haxmkjyxgs',
      contacts: 1,
    });
    // The old list once more: no reason to take the old name back.
    expect(await run(csv(rows))).toMatchObject({ counts: { updated: 0, unchanged: 1_203 } });
  });

  it('refuses bad rows by number, takes the others, and gives the bad ones back', async () => {
    const job = await run(
      csv([
        ['淮安甲有限公司', code(5_001), '320812', '在业', '', '', ''],
        ['', code(5_002), '320812', '在业', '', '', ''],
        ['淮安乙有限公司', '91320812MA1Y0000OO', '320812', '在业', '', '', ''],
        ['=cmd|calc', code(5_001), '320812', '在业', '', '', ''],
        ['淮安丁有限公司', code(5_004), '火星', '飞升', '', '12', ''],
        ['淮安戊有限公司', '', '', '在业', '', '', ''],
        ['淮安戊有限公司', '', '', '在业', '', '', ''],
      ]),
    );
    expect(job).toMatchObject({ state: 'DONE', counts: { created: 2, failed: 5, rows: 7 } });
    expect([...new Set(job.errors.map(({ row }) => row))]).toEqual([3, 4, 5, 6, 8]);
    expect(job.errors.find(({ row }) => row === 5)?.message).toContain('与第 2 行重复');
    expect(job.outputName).toBe('企业-未导入的行.xlsx');
    const file = await openTable(await context.app.get(FileStore).read(job.outputKey ?? ''));
    const rows: (readonly string[])[] = [];
    for await (const { cells } of file.rows) rows.push(cells);
    expect(file.headers.slice(-2)).toEqual(['原行号', '错误原因']);
    expect(rows.map((cells) => cells.at(-2))).toEqual(['3', '4', '5', '6', '8']);
    expect(rows[2]?.[0]).toBe("'=cmd|calc");
  });

  it('keeps a district to its own enterprises', async () => {
    const table = csv([
      ['淮安区外有限公司', code(6_001), '320803', '在业', '', '', ''],
      ['清江浦己有限公司', code(6_002), '320812', '在业', '', '', ''],
    ]);
    await run(csv([['淮安区外有限公司', code(6_001), '320803', '在业', '', '', '']]));
    const job = await run(table, { actor: bureau.districtCoordinator });
    expect(job).toMatchObject({ counts: { created: 1, failed: 1 } });
    expect(job.errors[0]?.message).toContain('不在您的管辖范围内');
  });

  it('fails with a sentence when the file is no table', async () => {
    const id = await context.app.get(FileStore).put(Buffer.from('PK\x03\x04nonsense'), 100);
    const start = {
      kind: enterpriseImportKind.jobKind,
      title: 'x',
      dryRun: false,
      params: { fileName: 'x', mapping: [] },
      audit: {},
    };
    const jobId = await context.app.get(StartJobService).start({ ...start, inputKey: id.key }, bureau.coordinator);
    await context.app.get(RunUserJobService).run(jobId);
    const job = await context.app.get(JobReadModel).known(jobId, bureau.coordinator);
    expect(job).toMatchObject({ state: 'FAILED', failure: expect.stringContaining('损坏') as string });
  });

  it('takes ten thousand rows in less than half a minute', async () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => [
      `万家第${i}号科技有限公司`,
      code(100_000 + i),
      '320804',
      '在业',
      '',
      '',
      '',
    ]);
    const started = Date.now();
    const job = await run(csv(rows));
    const seconds = (Date.now() - started) / 1000;
    expect(job.counts).toMatchObject({ created: 10_000, failed: 0 });
    expect(seconds).toBeLessThan(30);
    process.stdout.write(`import of 10,000 rows: ${seconds.toFixed(1)} s\n`);
  }, 60_000);

  const real = sharedData('enterprises-jiangsu-companies.csv');
  (real ? it : it.skip)(
    'takes the real list with the suggested mapping',
    async () => {
      const job = await run(readFileSync(real ?? ''));
      expect(job.state).toBe('DONE');
      expect(job.counts.created + job.counts.failed).toBe(job.counts.rows);
      expect(job.counts.failed).toBe(0);
      expect(await run(readFileSync(real ?? ''))).toMatchObject({ counts: { created: 0, updated: 0, failed: 0 } });
    },
    60_000,
  );
});
