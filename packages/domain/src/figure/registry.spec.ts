import { operationsOf, type FieldValue } from '../query/subject-fields.js';
import { parseFilter } from '../query/parse-filter.js';
import { consistencyRules } from './consistency-rules.js';
import { listOf } from './evaluate-figure.js';
import { figureSubjectNames, subjectOf } from './figure-subjects.js';
import { yearPeriod } from './period.js';
import { figureOf, figures, knownFigure } from './registry.js';
import { valueSourceFigures } from './value-sources.js';

const year = yearPeriod(2022);

describe('the subjects', () => {
  it.each(figureSubjectNames)('%s labels its fields, and names and narrows by fields it has', (name) => {
    const { fields, nameField, scope } = subjectOf(name);
    for (const [field, { label, kind }] of Object.entries(fields)) {
      expect(['any', 'all', 'not', 'id']).not.toContain(field);
      expect(label).toMatch(/\p{Script=Han}/u);
      expect(operationsOf).toHaveProperty(kind);
    }
    for (const field of [nameField, ...(Object.values(scope) as string[])]) expect(fields).toHaveProperty(field);
  });
});

describe('the registry', () => {
  it('has each code once', () => {
    expect(new Set(figures.map(({ code }) => code)).size).toBe(figures.length);
    expect(figureOf('problem.resolved')).toBe(knownFigure('problem.resolved'));
    expect(() => knownFigure('x')).toThrow('no such figure');
  });

  it.each(figures.map((figure) => [figure.code, figure] as const))(
    '%s is a sound query with its words',
    (_code, figure) => {
      const { fields, scope } = subjectOf(figure.subject);
      expect(parseFilter(fields, figure.where(year))).toMatchObject({ ok: true });
      expect(figure.words).toMatch(/统计期.*。$/);
      expect(figure.name).toMatch(/\p{Script=Han}/u);
      const { measure } = figure;
      if (measure.kind === 'ratio')
        for (const part of [measure.of, measure.partly?.of ?? {}])
          expect(parseFilter(fields, part)).toMatchObject({ ok: true });
      else if (measure.kind !== 'count') {
        const field = fields[measure.field];
        expect(measure.kind === 'distinct' || field?.kind === 'number').toBe(true);
      }
      const narrowed = listOf(figure, year, { teamId: 'a' as FieldValue as string });
      expect(narrowed === null).toBe(scope.teamId === undefined);
    },
  );

  it('says in the words of every 人次 which role it counts', () => {
    for (const { unit, words } of figures.filter(({ unit: of }) => of === '人次'))
      expect([unit, words]).toEqual([unit, expect.stringMatching(/发言|主讲|作者|实到/)]);
  });

  it('has the figures targets take their values from', () => {
    for (const code of Object.values(valueSourceFigures)) expect(figureOf(code)).toBeDefined();
  });
});

describe('the rules of 台账体检', () => {
  it('have each code once', () =>
    expect(new Set(consistencyRules.map(({ code }) => code)).size).toBe(consistencyRules.length));

  it.each(consistencyRules.map((rule) => [rule.code, rule] as const))(
    '%s asks for fields and figures there are',
    (_code, rule) => {
      expect(rule.words).toMatch(/。$/);
      if (rule.kind === 'agree') return [rule.left, rule.right].forEach((code) => expect(figureOf(code)).toBeDefined());
      const { fields } = subjectOf(rule.subject);
      expect(parseFilter(fields, rule.where(year))).toMatchObject({ ok: true });
      if (rule.kind === 'compare')
        expect([fields[rule.left]?.kind, fields[rule.right]?.kind]).toEqual(['number', 'number']);
      if (rule.kind === 'gaps')
        expect([fields[rule.groupBy], fields[rule.groupName], fields[rule.number]]).not.toContain(undefined);
    },
  );
});
