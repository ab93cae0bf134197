import fc from 'fast-check';
import { ledgers } from '../../test/ledger-arbitraries.js';
import { people } from '../../test/people.js';
import { noon } from '../../test/problems.js';
import { demoLedger } from '../demo-2022/demo-ledger.js';
import type { Ledger } from '../figure/figure-subjects.js';
import { parsePeriod, yearPeriod } from '../figure/period.js';
import { figureOf, knownFigure } from '../figure/registry.js';
import { annualTemplate, quarterTemplate, reportTemplates, teamTemplate } from './annual-template.js';
import { correctFigure, correctionLine, type NewCorrection } from './correct-figure.js';
import { ledgerSource } from './ledger-source.js';
import { renderReport } from './render-report.js';
import { freezeReport, laterChanges } from './report-snapshot.js';
import type { Correction, Report, ReportTemplate } from './report.types.js';
import { codesOf, splitSentence, templateFaults } from './template-places.js';

const year = yearPeriod(2022);
function rendered(
  template: ReportTemplate,
  ledger: Ledger = demoLedger,
  corrections: readonly Correction[] = [],
): Report {
  const result = renderReport(template, ledgerSource(ledger, year), { period: year, corrections });
  if (!result.ok) throw new Error(result.faults[0]?.message);
  return result.report;
}
const textOf = ({ sections }: Report) =>
  sections
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text)))
    .join('\n');

describe('the annual report', () => {
  const report = rendered(annualTemplate);

  it('says every figure of the demo year in its format', () => {
    expect(report.title).toBe('2022年“创心淮”党建助企工作总结');
    const text = textOf(report);
    for (const said of [
      ...['集中学习13次，35人次作了', '巡学旁听1次', '纪法小课20期', '精神谱系15期', '推荐5期', '微课堂7期', '荐书5期'],
      ...['微党课4人次', '微评论8人次', '服务队3支', '攻坚组3个', '先锋队1个', '主题党日13次，交流发言50余人次'],
      ...['出动300余人次', '经费9万余元', '等3家单位', '活动30余场次', '解决50余项', '等5份文件'],
    ])
      expect(text).toContain(said);
    expect(report.omitted).toEqual([]);
  });

  it('lists names from the rows', () => {
    expect(textOf(report)).toContain('与示例农村商业银行、示例银行淮安分行、示例纺织集团等3家');
    expect(textOf(report)).toContain('党员志愿服务队3支（政策宣讲、高企培育、科技下乡），');
    expect(textOf(report)).toContain('《2022年度理论学习安排》《');
  });

  it('has no place left open, for any ledger', () => {
    fc.assert(
      fc.property(ledgers(5), fc.constantFrom(...reportTemplates), (ledger, template) => {
        expect(textOf(rendered(template, ledger))).not.toMatch(/[{}]|undefined|null|NaN/);
      }),
      { numRuns: 30 },
    );
  });

  it('leaves out sentences without a single row behind them, and says which', () => {
    const { partnership: _partners, document: _documents, ...ledger } = demoLedger;
    const poor = rendered(annualTemplate, ledger);
    expect(textOf(poor)).not.toMatch(/单位签约结对|份文件/);
    expect(poor.omitted).toEqual([
      '印发等0份文件，学习有安排、推进有方案、落实有要求。',
      '与等0家单位签约结对，阵地共用、资源共享、活动共办。',
    ]);
    const leads = poor.sections.flatMap(({ paragraphs }) => paragraphs.map(({ lead }) => lead));
    expect(leads).toContain('抓实理论学习。');
    expect(leads).not.toContain('结对共建聚合力。');
    expect(poor.figures.find(({ code }) => code === 'partnership.signed')?.display).toBe('0家');
    const { team } = demoLedger;
    expect(rendered(annualTemplate, { team }).sections.map(({ heading }) => heading)).toEqual([
      '',
      '一、以组织保证建强队伍',
      '',
    ]);
    expect(rendered(annualTemplate, {}).sections.map(({ heading }) => heading)).toEqual(['', '']);
  });

  it('is made per quarter and per team, too', () => {
    const parsed = parsePeriod('2022Q2');
    if (!parsed.ok) throw new Error(parsed.message);
    const scope = { teamId: 'team-1' };
    const result = renderReport(teamTemplate, ledgerSource(demoLedger, parsed.period, scope), {
      ...{ period: parsed.period, scope, scopeName: '高企培育攻坚组' },
    });
    expect(result.ok && result.report.title).toBe('2022年第二季度高企培育攻坚组工作情况');
    expect(rendered(quarterTemplate).figures.length).toBeGreaterThan(5);
  });
});

describe('templates', () => {
  const template = (...sentences: string[]): ReportTemplate => ({
    ...{ code: 'x', title: '标题', sections: [{ heading: '一', paragraphs: [{ lead: '', sentences }] }] },
  });

  it('name figures there are', () => {
    for (const known of reportTemplates) expect(templateFaults(known)).toEqual([]);
    const bad = template('好', '有{{nothing.here}}', '开{{口');
    expect(templateFaults(bad)).toEqual([
      { at: '1.1.2', message: '第1章第1段第2句（“有{{nothing.h…”）引用了不存在的指标“nothing.here”，请核对指标代码。' },
      { at: '1.1.3', message: '第1章第1段第3句（“开{{口”）的占位符不完整，应写成 {{指标代码}} 的样子。' },
    ]);
    expect(renderReport(bad, ledgerSource({}, year), { period: year })).toMatchObject({
      ok: false,
      faults: { length: 2 },
    });
    expect(templateFaults({ ...bad, sections: [] })).toHaveLength(1);
    expect(templateFaults({ ...template('好'), title: '{{x}}' })).toMatchObject([
      { at: '0', message: '标题引用了不存在的指标“x”，请核对指标代码。' },
    ]);
  });

  it('name a column by its title, whichever the bureau has', () => {
    const columns = template('“一本好书推荐”推出{{ column:一本好书推荐 }}，“每周一法”推出{{column:每周一法}}。');
    expect(codesOf(columns)).toEqual(['column:一本好书推荐', 'column:每周一法']);
    expect(textOf(rendered(columns))).toBe('“一本好书推荐”推出5期，“每周一法”推出0期。');
    expect(knownFigure('column:一本好书推荐').name).toBe(knownFigure('column.book').name);
    for (const unknown of ['column:', `column:${'长'.repeat(61)}`, 'columns:甲', 'column:{'])
      expect(figureOf(unknown)).toBeUndefined();
  });

  it('are taken apart without losing a character', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('甲', '{', '}', '{{a.b}}', '{{names:a}}', '，')), (pieces) => {
        const back = splitSentence(pieces.join('')).map((part) =>
          typeof part === 'string' ? part : `{{${part.kind === 'names' ? 'names:' : ''}${part.code}}}`,
        );
        expect(back.join('')).toBe(pieces.join(''));
      }),
    );
  });
});

describe('an issued report', () => {
  const snapshot = freezeReport(rendered(annualTemplate), year.key, noon);
  const changes = (ledger: Ledger) => laterChanges(snapshot, ledgerSource(ledger, year).valueOf);

  it('stays, and says line by line what has changed since', () => {
    expect(changes(demoLedger)).toEqual([]);
    const problem = (demoLedger.problem ?? []).map((row) =>
      row.id === 'problem-5' ? { ...row, result: 'PARTLY' } : row,
    );
    expect(changes({ ...demoLedger, problem })).toEqual([
      {
        ...{ code: 'problem.resolved', name: '企业解难纾困', before: '50余项', after: '50余项' },
        ...{ addedIds: [], removedIds: ['problem-5'], message: '企业解难纾困：明细减少1条，由53项变为52项。' },
      },
    ]);
    const expense = (demoLedger.expense ?? []).map((row) => (row.id === 'e1' ? { ...row, amountFen: 1 } : row));
    expect(changes({ ...demoLedger, expense })).toMatchObject([
      {
        ...{ code: 'epidemic.expenses', after: '6万余元' },
        message: '疫情防控志愿服务财力：明细内容有修改，由93400元变为64800.01元。',
      },
    ]);
    const late = (demoLedger.problem ?? []).map((row) => (row.id === 'problem-5' ? { ...row, overdueCount: 1 } : row));
    expect(changes({ ...demoLedger, problem: late })).toMatchObject([
      { code: 'problem.onTimeRate', message: '按时办结率：明细内容有修改，由93.3%变为91.7%。' },
    ]);
  });
});

describe('a correction by hand', () => {
  const said = (more: Partial<NewCorrection> = {}): NewCorrection => ({
    ...{ id: 'c', figure: 'themeDay.sessions', computed: 13, corrected: 14, reason: '一次活动漏登' },
    ...{ evidenceIds: ['file'], isIssued: false },
    ...more,
  });
  const refused = (more: Partial<NewCorrection>) => {
    const decision = correctFigure(said(more), people.coordinator, noon);
    return decision.ok ? 'OK' : decision.refusal.code;
  };

  it('needs a figure, another value, a reason and evidence, before the report is issued', () => {
    expect(refused({})).toBe('OK');
    expect(refused({ figure: 'x' })).toBe('UNKNOWN_FIGURE');
    expect(refused({ corrected: 13 })).toBe('UNCHANGED');
    expect(refused({ corrected: -1 })).toBe('INVALID_FACT');
    expect(refused({ reason: ' ' })).toBe('MISSING_FACT');
    expect(refused({ evidenceIds: [] })).toBe('MISSING_FACT');
    expect(refused({ isIssued: true })).toBe('ISSUED');
    expect(correctFigure(said(), people.host, noon)).toMatchObject({ ok: false, refusal: { code: 'NOT_ALLOWED' } });
  });

  it('is a visible line, and the computed value stays beside it', () => {
    const decision = correctFigure(said(), people.coordinator, noon);
    if (!decision.ok) throw new Error(decision.refusal.message);
    const report = rendered(annualTemplate, demoLedger, [decision.correction]);
    expect(textOf(report)).toContain('主题党日14次');
    expect(report.figures.find(({ code }) => code === 'themeDay.sessions')?.value).toBe(13);
    expect(correctionLine(decision.correction)).toBe(
      '人工调整：主题党日由13次调整为14次，理由：一次活动漏登（coordinator的姓名）',
    );
  });
});
