import { parseFilter } from '../query/parse-filter.js';
import { activityFields } from '../query/activity-fields.js';
import { ledgerProblemFields, ledgerVisitFields } from '../query/ledger-case-fields.js';
import {
  highTechStepFields,
  researchOutcomeFields,
  researchSpendingFields,
  technologyContractFields,
} from '../query/innovation-fields.js';
import { serviceItemFields } from '../query/register-fields.js';
import { taskFields } from '../query/task-fields.js';
import { fieldsNamed, teamYearParts } from './team-year.js';

const fieldsOf = {
  Task: taskFields,
  Activity: activityFields,
  Visit: ledgerVisitFields,
  Problem: ledgerProblemFields,
  ResearchSpending: researchSpendingFields,
  TechnologyContract: technologyContractFields,
  ResearchOutcome: researchOutcomeFields,
  HighTechStep: highTechStepFields,
  ServiceItem: serviceItemFields,
} as const;

describe('the year of a team', () => {
  const parts = teamYearParts('0198c0de-0000-7000-8000-000000000000', 2022);

  it.each(parts)('$label: its Filter is one of its list', ({ type, filter }) => {
    expect(parseFilter(fieldsOf[type as keyof typeof fieldsOf], filter).ok).toBe(true);
  });

  it('names its fields, those within included', () => {
    expect(fieldsNamed({ a: { eq: 1 }, not: { b: { eq: 2 } }, any: [{ c: {} }, { all: [{ d: {} }] }] })).toEqual([
      ...['a', 'b', 'c', 'd'],
    ]);
  });

  it('begins and ends at midnight in Shanghai', () => {
    expect(parts.find(({ list }) => list === 'problems')?.filter['createdAt']).toEqual({
      from: '2021-12-31T16:00:00.000Z',
      to: '2022-12-31T16:00:00.000Z',
    });
  });
});
