import excel from '@protobi/exceljs';
import PizZip from 'pizzip';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { yearPeriod } from '@zhuqi/domain/figure/period.js';
import { knownFigure } from '@zhuqi/domain/figure/registry.js';
import { ownTemplate } from '@zhuqi/domain/report/report-kinds.js';
import { shownValue } from '@zhuqi/domain/report/typed-value.js';
import { makeCast, type Cast } from '../../../test/support/cast.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { insertRandomRows } from '../../../test/support/random-rows.js';
import { KindRegistry } from '../../platform/aggregates/kind-registry.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { newId } from '../../platform/database/new-id.js';
import { docxTemplate } from '../../platform/docx/docx-template.js';
import { paragraph } from '../../platform/docx/word-ml.js';
import { FileStore } from '../../platform/files/file-store.js';
import { RunUserJobService } from '../../platform/jobs/run-user-job.service.js';
import { EntityRegistry } from '../../platform/query/entity-registry.js';
import { FigureQuery } from '../figures/figure-query-lookup.read-model.js';
import { kindFaults } from '../ledger/kind-faults.js';
import { IssuedReport } from './issued-report.read-model.js';
import { PerformReportAction, type ReportAct } from './perform-report-action.service.js';
import { reportActor } from './report-actor.js';
import type { ReportContent } from './report-content.js';
import { SaveReportTemplate } from './save-report-template.service.js';
import { StartReport, type ReportToStart } from './start-report.service.js';

const NOW = new Date('2022-12-15T04:00:00Z');

interface Row {
  readonly state: string;
  readonly version: number;
  readonly title: string;
  readonly content: ReportContent;
  readonly docxKey: string | null;
  readonly xlsxKey: string | null;
  readonly failure: string | null;
}

describe('reports', () => {
  let context: FeatureContext;
  let cast: Cast;

  beforeAll(async () => {
    context = await featureContext();
    context.app.get(SystemClock).now = () => NOW;
    cast = await makeCast(context.database);
    const paths = [cast.cityPath, cast.head.unitPath, cast.districtPath];
    await insertRandomRows(context.database, context.app.get(EntityRegistry), cast.bureauId, paths, 120, 11);
  }, 60_000);
  afterAll(() => context.close());

  const start = (more: Partial<ReportToStart> = {}, actor: Actor = cast.coordinator) =>
    context.app
      .get(StartReport)
      .start({ id: newId(), template: 'annual', period: '2022', scope: {}, ...more }, actor, null);
  const runJobs = async () => {
    const jobs = await context.database.query<{ id: string }>(
      null,
      `select id from user_job where state = 'QUEUED'`,
      [],
    );
    for (const { id } of jobs) await context.app.get(RunUserJobService).run(id);
  };
  const row = async (id: string): Promise<Row> => {
    const [found] = await context.database.query<Row>(
      null,
      `select state, version, title, content, docx_key as "docxKey", xlsx_key as "xlsxKey",
         (select failure from user_job where params ->> 'reportId' = report.id::text order by id desc limit 1) as failure
       from report where id = $1`,
      [id],
    );
    if (!found) throw new Error('no report');
    return found;
  };
  const made = async (more: Partial<ReportToStart> = {}): Promise<string> => {
    const id = newId();
    expect(await start({ id, ...more })).toMatchObject({ ok: true });
    await runJobs();
    const { failure } = await row(id);
    if (failure) throw new Error(failure);
    return id;
  };
  const act = async (id: string, action: string, facts: ReportAct['facts'] = {}, actor: Actor = cast.coordinator) => {
    const { version } = await row(id);
    const input = { id, action, expectedVersion: version, facts };
    return context.app.get(PerformReportAction).perform(input, actor, null);
  };
  const fileOf = (key: string | null) => context.app.get(FileStore).read(key ?? '');
  const wordsOf = async (id: string): Promise<string> => {
    const xml = new PizZip(await fileOf((await row(id)).docxKey)).file('word/document.xml')?.asText() ?? '';
    return xml
      .replace(/<\/w:p>/g, '\n')
      .replace(/<[^>]+>/g, '')
      .replace(/&amp;/g, '&');
  };
  const evidenceOf = async (id: string): Promise<string> => {
    const file = newId();
    await context.database.query(
      null,
      `insert into attachment (id, bureau_id, subject_type, subject_id, file_name, media_type, size, sha256, storage_key, uploaded_by_id, created_at)
       values ($1, $2, 'report', $3, '依据.pdf', 'application/pdf', 1, 'x', 'k', $4, now())`,
      [file, cast.bureauId, id, cast.coordinator.userId],
    );
    return file;
  };

  it('says in Word and on the page what was counted, in full sentences', async () => {
    const id = await made();
    const { content, title, failure } = await row(id);
    expect(failure).toBeNull();
    expect(title).toBe('2022年“创心淮”党建助企工作总结');
    const words = await wordsOf(id);
    for (const { paragraphs } of content.sections)
      for (const { lead, sentences } of paragraphs)
        expect(words).toContain(`${lead}${sentences.map(({ text }) => text).join('')}`);
    expect(words).toContain('淮安市科学技术局');
    expect(words).not.toMatch(/[{}]|undefined|null/);
  });

  it('has an appendix with exactly the rows behind every figure', async () => {
    const id = await made();
    const { content, xlsxKey } = await row(id);
    const counted = await context.app.get(FigureQuery).values(
      content.figures.map(({ code }) => code),
      yearPeriod(2022),
      {},
      reportActor(placeOf(cast)),
    );
    const book = new excel.Workbook();
    await book.xlsx.load((await fileOf(xlsxKey)) as unknown as ArrayBuffer);
    const [overview, ...sheets] = book.worksheets;
    expect(sheets).toHaveLength(counted.length);
    expect(counted.length).toBeGreaterThan(20);
    expect(counted.filter(({ rows }) => rows > 0).length).toBeGreaterThan(10);
    for (const [i, { code, name, value, rows }] of counted.entries()) {
      const line = overview!.getRow(i + 2);
      expect([line.getCell(2).value, line.getCell(6).value]).toEqual([name, rows]);
      expect(line.getCell(3).value).toEqual(value === null ? null : shownValue(knownFigure(code), value));
      expect(line.getCell(7).value).toBe(sheets[i]!.name);
      expect(sheets[i]!.actualRowCount).toBe(rows + 1);
    }
    const expenses = sheets.find(({ name }) => name.includes('财力'))!;
    const amount = (expenses.getRow(1).values as unknown[]).indexOf('金额（元）');
    let sum = 0;
    expenses.eachRow((line) => {
      const cell = line.getCell(amount).value;
      if (typeof cell === 'number') sum += cell;
    });
    const { value } = counted.find(({ code }) => code === 'epidemic.expenses')!;
    expect(sum).toBeCloseTo((value ?? 0) / 100, 2);
    for (const sheet of book.worksheets)
      sheet.eachRow((line) =>
        line.eachCell((cell) => {
          expect(cell.formula).toBeUndefined();
        }),
      );
  });

  it('is corrected by a visible line with evidence, and rendered anew', async () => {
    const id = await made();
    const before = (await row(id)).content.figures.find(({ code }) => code === 'help.events')!;
    const evidence = [await evidenceOf(id)];
    const said = { figure: 'help.events', corrected: 320, reason: '漏登一批活动', evidence };
    expect(await act(id, 'correct', { ...said, evidence: [newId()] })).toMatchObject({
      refusal: { field: 'evidence' },
    });
    expect(await act(id, 'correct', { ...said, figure: 'serviceItem.unused' })).toMatchObject({
      refusal: { code: 'UNKNOWN_FIGURE' },
    });
    expect(await act(id, 'correct', { ...said, corrected: before.value ?? 0 })).toMatchObject({ ok: false });
    expect(await act(id, 'correct', said)).toMatchObject({ ok: true });
    expect(await act(id, 'issue')).toMatchObject({ refusal: { code: 'NOT_RENDERED' } });
    const old = await row(id);
    await runJobs();
    const words = await wordsOf(id);
    expect(words).toContain('助企惠企活动300余场次');
    expect(words).toContain(`人工调整：助企惠企行动由${before.value}场次调整为320场次，理由：漏登一批活动（周协调）`);
    const book = new excel.Workbook();
    await book.xlsx.load((await fileOf((await row(id)).xlsxKey)) as unknown as ArrayBuffer);
    const lines = book.worksheets[0]!.getSheetValues() as unknown[][];
    const line = lines.find((cells) => cells?.[2] === '助企惠企行动');
    expect([line?.[3], line?.[5], line?.[9]]).toEqual([
      before.value,
      '300余场次',
      expect.stringContaining('人工调整：'),
    ]);
    await expect(fileOf(old.docxKey)).rejects.toThrow();
    expect((await row(id)).content.figures.find(({ code }) => code === 'help.events')?.value).toBe(before.value);
  });

  it('is frozen when issued, and then tells line by line what has changed', async () => {
    const id = await made();
    const issued = context.app.get(IssuedReport);
    // A draft keeps its rows, too: what its figures open are those that were counted.
    const drafted = (await row(id)).content.figures.find(({ code }) => code === 'help.events')!;
    expect(await issued.rows(id, 'help.events', {}, cast.coordinator)).toMatchObject({
      totalItems: drafted.value,
      counted: drafted.value,
    });
    expect(await act(id, 'issue')).toMatchObject({ ok: true });
    expect(await issued.changes(id, cast.coordinator)).toEqual([]);
    const { content } = await row(id);
    const figure = content.figures.find(({ code }) => code === 'document.issued')!;
    expect(figure.rowIds.length).toBeGreaterThan(1);
    const [gone] = figure.rowIds;
    await context.database.query(null, `update ledger_document set issued_on = '2020-01-01' where id = $1`, [gone]);
    const changes = await issued.changes(id, cast.coordinator);
    expect(changes).toMatchObject([
      { code: 'document.issued', removedCount: 1, addedCount: 0, removed: [{ id: gone }], added: [] },
    ]);
    expect(changes?.[0]?.message).toContain('明细减少1条');
    expect(await issued.rows(id, 'document.issued', {}, cast.principal)).toMatchObject({
      totalItems: figure.rowIds.length,
      counted: figure.rowIds.length,
    });
    expect((await row(id)).content).toEqual(content);
    for (const action of ['render', 'correct', 'issue'])
      expect(await act(id, action, { figure: 'help.events', corrected: 1, reason: 'x', evidence: [] })).toMatchObject({
        ok: false,
      });
    expect(await act(id, 'withdraw', { reason: '数据有误' })).toMatchObject({ ok: true });
    expect((await row(id)).state).toBe('WITHDRAWN');
  });

  it('is kept from who may not read or manage it', async () => {
    const id = await made();
    const issued = context.app.get(IssuedReport);
    for (const actor of [cast.host, cast.foreignCoordinator, cast.otherHead]) {
      expect(await issued.changes(id, actor)).toBeNull();
      expect(await issued.rows(id, 'document.issued', {}, actor)).toBeNull();
      expect(await act(id, 'issue', {}, actor)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    }
    expect(await act(id, 'issue', {}, cast.supervisor)).toMatchObject({ refusal: { code: 'NOT_ALLOWED' } });
    expect(await start({}, cast.head)).toMatchObject({ refusal: { code: 'NOT_ALLOWED' } });
  });

  it('is made for a quarter, a unit, a team, and for nothing that is not there', async () => {
    const quarter = await made({ template: 'quarter', period: '2022Q2', scope: { unitId: cast.head.unitId } });
    expect((await row(quarter)).title).toBe('2022年第二季度党建助企工作情况');
    expect(await context.app.get(IssuedReport).changes(quarter, cast.head)).toEqual([]);
    const [team] = await context.database.query<{ id: string }>(null, 'select id from team limit 1', []);
    await context.database.query(null, `update team set kind = 'TASK_FORCE', name = '研发投入' where id = $1`, [
      team!.id,
    ]);
    const ofTeam = await made({ template: 'team', scope: { teamId: team!.id } });
    expect((await row(ofTeam)).title).toContain('研发投入');
    expect(await start({ template: 'team' })).toMatchObject({ refusal: { field: 'teamId' } });
    expect(await start({ template: 'team', scope: { teamId: newId() } })).toMatchObject({
      refusal: { field: 'teamId' },
    });
    expect(await start({ period: '2022年' })).toMatchObject({ refusal: { field: 'period' } });
  });

  it('has books in which the check finds nothing', async () => {
    const kind = context.app
      .get(KindRegistry)
      .kinds()
      .find(({ subject }) => subject === 'report')!;
    const { count, faults } = await kindFaults(context.database, kind);
    expect(count).toBeGreaterThan(5);
    expect(faults).toEqual([]);
  });

  describe('templates', () => {
    const saving = () => context.app.get(SaveReportTemplate);
    const word = (...lines: string[]) => ({
      bytes: docxTemplate(lines.map((line) => paragraph(line))),
      fileName: '模板.docx',
    });
    const words = (...sentences: string[]) => ({
      title: '{{period}}总结',
      sections: [{ heading: '一', paragraphs: [{ lead: '', sentences }] }],
    });

    it('with a figure nobody knows are refused by its name, and nothing is lost', async () => {
      const { coordinator } = cast;
      const refused = { ok: false, refusal: { message: expect.stringContaining('no.such') as string } };
      expect(await saving().words('annual', words('有{{no.such}}'), 0, coordinator)).toMatchObject(refused);
      expect(await saving().file('annual', word('有{{no.such}}'), coordinator)).toMatchObject(refused);
      expect(await saving().file('annual', word('有{{names:no.such}}'), coordinator)).toMatchObject(refused);
      for (const bad of ['开{{口', '{{#sections}}', '{{@title}}'])
        expect(await saving().file('annual', word(bad), coordinator)).toMatchObject({ ok: false });
      const text = { bytes: Buffer.from('文字'), fileName: 'x.docx' };
      expect(await saving().file('annual', text, coordinator)).toMatchObject({
        refusal: { message: '这不是 Word 文档（.docx），请用 Word 另存为 .docx 后再上传。' },
      });
      expect(await saving().words('annual', words('好'), 3, coordinator)).toMatchObject({
        refusal: { code: 'CONFLICT' },
      });
      expect((await wordsOf(await made())).includes('总结')).toBe(true);
    });

    it('of the bureau are used from then on, version by version, until ours are restored', async () => {
      const { coordinator } = cast;
      const mine = words('全年开展助企惠企行动{{help.events}}。');
      expect(await saving().words('annual', mine, 0, coordinator)).toMatchObject({
        ok: true,
        template: { version: 1 },
      });
      const file = word(
        '{{title}}',
        '文件{{names:document.issued}}共{{document.issued}}',
        '好书推荐{{column:一本好书推荐}}',
        '{{#sections}}{{#paragraphs}}{{text}}{{/paragraphs}}{{/sections}}',
      );
      expect(await saving().file('annual', file, coordinator)).toMatchObject({
        template: { version: 2, fileName: '模板.docx' },
      });
      const id = await made();
      const { content } = await row(id);
      expect(content.figures.map(({ code }) => code).sort()).toEqual([
        ...['column:一本好书推荐', 'document.issued', 'help.events'],
      ]);
      const said = await wordsOf(id);
      expect(said).toContain('2022年总结');
      expect(said).toMatch(/文件《.+》共\d+份/);
      expect(said).toContain('全年开展助企惠企行动');
      expect(said).toMatch(/好书推荐\d+期/);
      expect(await saving().restore('annual', 2, coordinator)).toMatchObject({
        template: { version: 3, fileName: null, words: ownTemplate('annual') },
      });
    });
  });
});

const placeOf = ({ bureauId, cityPath }: Cast) => ({ bureauId, unitPath: cityPath });
