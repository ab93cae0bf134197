import excel from '@protobi/exceljs';
import PizZip from 'pizzip';
import { yearPeriod } from '@zhuqi/domain/figure/period.js';
import { ownTemplate } from '@zhuqi/domain/report/report-kinds.js';
import { demoStage } from '../../../test/support/demo-stage.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { seedDemo2022 } from '../../cli/demo-2022/seed-demo-2022.js';
import { FileStore } from '../../platform/files/file-store.js';
import { BureauActor } from '../figures/bureau-actor-lookup.read-model.js';
import { ScopeByName } from '../figures/scope-by-name-lookup.read-model.js';
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
      ...['集中学习13次，35人次作了研讨发言', '巡学旁听1次', '纪法小课20期', '中国共产党精神谱系15期'],
      ...['一本好书推荐5期', '二十大学习微课堂7期', '荐书5期', '微党课4人次', '微评论8人次'],
      ...[
        '党员志愿服务队3支（政策宣讲、高企培育、科技下乡）',
        '党员攻坚组3个',
        '党员先锋队1个',
        '《2022年度理论学习安排》《',
      ],
      ...['主题党日13次，交流发言50余人次', '出动300余人次', '经费9万余元', '等3家单位', '活动30余场次'],
      ...['解决50余项', '等5份文件'],
    ])
      expect(words).toContain(said);
    expect(words).not.toMatch(/[{}]|undefined|null/);
  });

  it('is asked for by the whole name of a team where two have the same', async () => {
    const [names, actor] = [context.app.get(ScopeByName), await context.app.get(BureauActor).first()];
    const find = (typed: string) => names.find('teamId', typed, actor?.bureauId ?? '');
    expect(await find('高企培育')).toEqual({
      ok: false,
      message: expect.stringMatching(/^有2支队伍叫“高企培育”，请写全称：.*高企培育党员攻坚组/) as string,
    });
    const found = await Promise.all(['高企培育党员攻坚组', '高企培育党员志愿服务队', '疫情防控'].map(find));
    expect(new Set(found.map((one) => one.ok && one.key)).size).toBe(3);
    expect(await find('没有这支')).toEqual({ ok: false, message: '没有队伍“没有这支”。' });
  });

  it('has exactly the rows behind each figure in its appendix', async () => {
    const book = new excel.Workbook();
    const bytes = await context.app.get(FileStore).read(written.xlsxKey);
    await book.xlsx.load(bytes as unknown as ArrayBuffer);
    const [, ...sheets] = book.worksheets;
    expect(sheets.map(({ actualRowCount }) => actualRowCount - 1)).toEqual(
      written.report.figures.map(({ rowIds }) => rowIds.length),
    );
    // Added up again from the file: a sum is the sum of its sheet, whatever its unit.
    const amountOf = (code: string): number => {
      const [head, ...lines] = sheets[written.report.figures.findIndex((figure) => figure.code === code)]
        ?.getSheetValues()
        .slice(1) as unknown[][];
      const column = head?.indexOf('金额（元）') ?? -1;
      return lines.reduce((sum, line) => sum + Number(line[column]), 0);
    };
    expect([amountOf('epidemic.expenses'), amountOf('innovation.contractValue')]).toEqual([93_400, 11_050_000]);
    const rowsOf = (code: string) => written.report.figures.find((figure) => figure.code === code)?.rowIds.length;
    expect([rowsOf('problem.resolved'), rowsOf('epidemic.attendance'), rowsOf('help.events')]).toEqual([53, 312, 34]);
  });
});
