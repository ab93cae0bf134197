import { shanghaiDayOf } from '../deadline/shanghai-time.js';
import {
  highTechStepFaults,
  researchOutcomeFaults,
  researchSpendingFaults,
  technologyContractFaults,
} from './innovation-faults.js';
import type { HighTechStep, ResearchOutcome, ResearchSpending, TechnologyContract } from './innovation.types.js';

const today = shanghaiDayOf('2022-12-31');
const fact = {
  id: 'i',
  bureauId: 'b',
  enterpriseId: 'e',
  teamId: null,
  unitPath: '/b/',
  recordedById: 'u',
  evidenceIds: ['f'],
};
const fields = (faults: ReadonlyArray<{ readonly field: string; readonly code: string }>) =>
  faults.map(({ field, code }) => `${field} ${code}`);

describe('the registers of innovation facts', () => {
  it('take research spending once per period, and never a year beside its quarters', () => {
    const row = (more: Partial<ResearchSpending> = {}): ResearchSpending => ({
      ...fact,
      year: 2022,
      quarter: 1,
      amountFen: 100,
      ...more,
    });
    expect(researchSpendingFaults(row(), [row(), row({ id: 'x', quarter: 2 })])).toEqual([]);
    expect(fields(researchSpendingFaults(row(), [row({ id: 'x' })]))).toEqual(['quarter DUPLICATE']);
    expect(fields(researchSpendingFaults(row({ quarter: 0 }), [row({ id: 'x' })]))).toEqual(['quarter DUPLICATE']);
    expect(fields(researchSpendingFaults(row({ year: 22, quarter: 5, amountFen: 0, evidenceIds: [] }), []))).toEqual([
      'year RANGE',
      'quarter RANGE',
      'amountFen RANGE',
      'evidenceIds REQUIRED',
    ]);
  });

  it('take a contract once by its number', () => {
    const row = (more: Partial<TechnologyContract> = {}): TechnologyContract => ({
      ...fact,
      ...{ number: '2022320800001', title: '涂层开发', kind: 'DEVELOPMENT', registeredOn: today, amountFen: 100 },
      ...more,
    });
    expect(technologyContractFaults(row(), [row()], today)).toEqual([]);
    expect(fields(technologyContractFaults(row({ kind: 'X' as never }), [row({ id: 'x' })], today))).toEqual([
      'number DUPLICATE',
      'kind UNKNOWN',
    ]);
    expect(fields(technologyContractFaults(row({ registeredOn: shanghaiDayOf('2023-01-01') }), [], today))).toEqual([
      'registeredOn RANGE',
    ]);
  });

  it('take outcomes and stages with evidence, a stage not twice in a row', () => {
    const outcome: ResearchOutcome = { ...fact, kind: 'AWARD', title: '市科技进步奖', achievedOn: today };
    expect(researchOutcomeFaults(outcome, today)).toEqual([]);
    expect(fields(researchOutcomeFaults({ ...outcome, title: '', evidenceIds: [] }, today))).toEqual([
      'title REQUIRED',
      'evidenceIds REQUIRED',
    ]);
    const step = (id: string, stage: HighTechStep['stage'], on: string): HighTechStep => ({
      ...fact,
      id,
      stage,
      reachedOn: shanghaiDayOf(on),
    });
    const history = [step('1', 'RECOGNISED', '2019-11-01'), step('2', 'EXPIRED', '2022-11-01')];
    expect(highTechStepFaults(step('3', 'RECOGNISED', '2022-12-01'), history, today)).toEqual([]);
    expect(fields(highTechStepFaults(step('3', 'EXPIRED', '2022-12-01'), history, today))).toEqual(['stage DUPLICATE']);
  });
});
