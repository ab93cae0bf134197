import { figureSubjectNames, subjectOf, type FigureSubject } from '@zhuqi/domain/figure/figure-subjects.js';
import { rowsOf } from '@zhuqi/domain/figure/figure-rows.js';
import { figures } from '@zhuqi/domain/figure/registry.js';
import type { EntityRegistry } from '../../platform/query/entity-registry.js';

/** GraphQL type through whose entity map each subject of the figures is counted. */
const types: Readonly<Record<FigureSubject, string>> = {
  problem: 'Problem',
  ratedAnswer: 'RatedAnswer',
  visit: 'Visit',
  enterprise: 'Enterprise',
  activity: 'Activity',
  participation: 'Participation',
  expense: 'Expense',
  team: 'Team',
  task: 'Task',
  serviceItem: 'ServiceItem',
  partnership: 'Partnership',
  columnIssue: 'ColumnIssue',
  microComment: 'MicroComment',
  document: 'LedgerDocument',
  policyPush: 'PolicyPush',
  project: 'MajorProject',
  contactGroup: 'ContactGroup',
  researchSpending: 'ResearchSpending',
  technologyContract: 'TechnologyContract',
  researchOutcome: 'ResearchOutcome',
  highTechStep: 'HighTechStep',
};

export const typeOfSubject = (subject: FigureSubject): string => types[subject];

/** What the entity maps lack for the figures to be counted: everything a figure, a scope or a column may ask for. */
export const missingForFigures = (registry: EntityRegistry): readonly string[] =>
  figureSubjectNames.flatMap((subject) => missingOf(registry, subject));

function missingOf(registry: EntityRegistry, subject: FigureSubject): readonly string[] {
  const type = types[subject];
  const list = registry.find(type)?.list;
  if (!list) return [`${type} has no list`];
  const { fields } = subjectOf(subject);
  const absent = Object.keys(fields).filter((name) => !list.filters[name] || !list.filterable[name]);
  const columns = rowsOf(subject).columns.filter(({ field }) => field !== 'id' && !fields[field]);
  const manyValued = figures.filter(
    ({ subject: of, measure }) =>
      of === subject &&
      'field' in measure &&
      !list.measures?.[measure.field] &&
      list.filters[measure.field]?.at === 'array',
  );
  return [
    ...absent.map((name) => `${type}.${name}`),
    ...columns.map(({ field }) => `${type}.${field}, a column`),
    ...manyValued.map(({ code }) => `${type}: what ${code} measures`),
  ];
}
