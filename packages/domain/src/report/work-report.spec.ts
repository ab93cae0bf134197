import { people } from '../../test/people.js';
import { noon } from '../../test/problems.js';
import { knownFigure } from '../figure/registry.js';
import { asActor } from '../lifecycle/act.types.js';
import { annualTemplate } from './annual-template.js';
import { draftReport, reportDecider } from './decide-report.js';
import { foldReport, type ReportEvent } from './evolve-report.js';
import { askedReport, ownTemplate } from './report-kinds.js';
import type { ReportFacts } from './report.transitions.js';
import { shownValue, typedValue } from './typed-value.js';
import type { ReportOrigin, WorkReport } from './work-report.types.js';

const manager = people.coordinator;
const origin: ReportOrigin = {
  ...{ id: 'r', bureauId: manager.bureauId, unitPath: manager.orgPath, relatedUnitPaths: [], template: 'annual' },
  ...{ periodKey: '2022', scope: {}, title: '2022年工作总结' },
};
const correction: ReportFacts = {
  figure: 'themeDay.sessions',
  corrected: 14,
  computed: 13,
  reason: '漏登',
  evidence: ['f'],
};

describe('a report', () => {
  const history: ReportEvent[] = [];
  const begun = (): WorkReport => {
    const decision = draftReport(origin, manager, noon);
    if (!decision.ok) throw new Error(decision.refusal.message);
    history.splice(0, history.length, ...decision.events);
    return decision.next;
  };
  const act = (row: WorkReport, action: string, facts: ReportFacts = {}, actor = manager): WorkReport => {
    const decision = reportDecider.decide(row, action, facts, asActor(actor), noon);
    if (!decision.ok) throw new Error(decision.refusal.code);
    history.push(...decision.events);
    return decision.next;
  };
  const offered = (row: WorkReport, actor = manager) =>
    reportDecider.available(row, asActor(actor), noon).map(({ action }) => action);

  it('is rendered, corrected by a visible line, rendered anew, issued and withdrawn', () => {
    let row = begun();
    expect(offered(row)).toEqual(['render', 'correct', 'withdraw']);
    row = act(row, 'render');
    expect(offered(row)).toEqual(['issue', 'render', 'correct', 'withdraw']);
    row = act(row, 'correct', correction);
    expect(row.corrections).toMatchObject([{ id: '3', figure: 'themeDay.sessions', computed: 13, corrected: 14 }]);
    expect(() => act(row, 'issue')).toThrow('NOT_RENDERED');
    row = act(act(row, 'render'), 'issue');
    expect(row).toMatchObject({ state: 'ISSUED', issuedAt: noon, issuedByName: manager.name });
    expect(reportDecider.available(row, asActor(manager), noon)).toMatchObject([
      { action: 'withdraw', primary: false },
    ]);
    expect(() => act(row, 'correct', correction)).toThrow('WRONG_STATE');
    row = act(row, 'withdraw', { reason: '数据有误' });
    expect(row).toMatchObject({ state: 'WITHDRAWN', withdrawReason: '数据有误' });
    expect(offered(row)).toEqual([]);
    expect(foldReport(history)).toEqual(row);
  });

  it('asks for the facts of a correction, not for what was counted', () => {
    const correct = reportDecider.available(begun(), asActor(manager), noon).find(({ action }) => action === 'correct');
    expect(correct).toMatchObject({ needs: ['figure', 'corrected', 'reason', 'evidence'], offers: [] });
    const row = begun();
    expect(() => act(row, 'correct', { ...correction, corrected: 13 })).toThrow('UNCHANGED');
    expect(() => act(row, 'correct', { ...correction, evidence: [] })).toThrow('MISSING_FACT');
    expect(() => act(row, 'correct', { ...correction, figure: 'x' })).toThrow('INVALID_FACT');
  });

  it('is managed by those who manage reports only', () => {
    expect(draftReport(origin, people.host, noon)).toMatchObject({ ok: false, refusal: { code: 'NOT_ALLOWED' } });
    expect(offered(begun(), people.host)).toEqual([]);
    expect(() => act(begun(), 'render', {}, people.host)).toThrow('NOT_ALLOWED');
  });
});

describe('which report is asked for', () => {
  it.each([
    ['annual', '2022', {}, null],
    ['annual', '2022Q1', {}, 'period'],
    ['quarter', '2022Q1', {}, null],
    ['quarter', '2022', {}, 'period'],
    ['team', '2022-03', { teamId: 't' }, null],
    ['team', '2022', {}, 'teamId'],
    ['weekly', '2022', {}, 'template'],
    ['annual', '22', {}, 'period'],
  ])('%s of %s', (template, period, scope, field) => {
    const asked = askedReport(template, period, scope);
    expect(asked.ok ? null : asked.field).toBe(field);
  });

  it('has our own words to begin with', () => expect(ownTemplate('annual')).toBe(annualTemplate));
});

it('takes a corrected value as it is printed', () => {
  expect(typedValue(knownFigure('epidemic.expenses'), 93_400)).toBe(9_340_000);
  expect(typedValue(knownFigure('problem.onTimeRate'), 93.5)).toBe(0.935);
  expect(shownValue(knownFigure('problem.onTimeRate'), 0.935)).toBe(93.5);
  expect(shownValue(knownFigure('epidemic.expenses'), 9_340_000)).toBe(93_400);
});
