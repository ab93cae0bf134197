import excel from '@protobi/exceljs';
import PizZip from 'pizzip';
import { yearPeriod } from '@zhuqi/domain/figure/period.js';
import { ownTemplate } from '@zhuqi/domain/report/report-kinds.js';
import { demoStage } from '../../../test/support/demo-stage.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { seedDemo2022 } from '../../cli/demo-2022/seed-demo-2022.js';
import { FileStore } from '../../platform/files/file-store.js';
import { BureauActor } from '../figures/bureau-actor-lookup.read-model.js';
import { WriteReport, type WrittenReport } from './write-report.service.js';

describe('the report of the demo year 2022', () => {
  let context: FeatureContext;
  let written: WrittenReport;

  beforeAll(async () => {
    context = await featureContext();
    const { stage, enterpriseIds } = await demoStage(context);
    await seedDemo2022(stage, enterpriseIds);
    const actor = await context.app.get(BureauActor).first();
    if (!actor) throw new Error('no bureau');
    const template = { words: ownTemplate('annual'), fileKey: null };
    const asked = { template, period: yearPeriod(2022), scope: {}, scopeName: '', corrections: [] };
    written = await context.app.get(WriteReport).write(asked, actor);
  }, 120_000);
  afterAll(() => context.close());

  it('says every figure of the seed in Word, in its format', () => {
    const xml = new PizZip(written.docx).file('word/document.xml')?.asText() ?? '';
    const words = xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
    for (const said of [
      ...['集中学习13次、巡学旁听1次，研讨交流35人次', '“纪法小课”20期', '“中国共产党精神谱系”15期'],
      ...['“一本好书推荐”5期', '“二十大学习微课堂”7期', '荐书5期', '微党课4人次', '微评论8人次'],
      ...['党员志愿服务队3支', '党员攻坚组3个', '党员先锋队1个', '主题党日13次，交流讨论50余人次'],
      ...['人力300余人次、财力9万余元', '等3家单位', '行动30余场次', '解难纾困50余项', '等5份文件'],
    ])
      expect(words).toContain(said);
    expect(words).not.toMatch(/[{}]|undefined|null/);
  });

  it('has exactly the rows behind each figure in its appendix', async () => {
    const book = new excel.Workbook();
    const bytes = await context.app.get(FileStore).read(written.xlsxKey);
    await book.xlsx.load(bytes as unknown as ArrayBuffer);
    const [, ...sheets] = book.worksheets;
    expect(sheets.map(({ actualRowCount }) => actualRowCount - 1)).toEqual(
      written.report.figures.map(({ rowIds }) => rowIds.length),
    );
    const rowsOf = (code: string) => written.report.figures.find((figure) => figure.code === code)?.rowIds.length;
    expect([rowsOf('problem.resolved'), rowsOf('epidemic.attendance'), rowsOf('help.events')]).toEqual([53, 312, 34]);
  });
});
