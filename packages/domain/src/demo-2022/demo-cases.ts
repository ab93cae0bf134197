import { fromShanghai, type ShanghaiDay } from '../deadline/shanghai-time.js';
import type { FigureRow } from '../figure/figure-subjects.js';
import type { ResultCode } from '../problem/problem-codes.js';
import { day, spread } from './demo-people.js';

const districts = ['320803', '320804', '320812', '320813', '320826', '320830', '320831', '320871'];
const titles = ['研发费用如何归集', '高企申报材料', '技术合同登记', '引进工程师', '融资对接', '寻找合作院所'];

function closed(
  index: number,
  on: ShanghaiDay,
  result: ResultCode,
  said: Partial<FigureRow<'problem'>> = {},
): FigureRow<'problem'> {
  const at = fromShanghai(on, 10 * 60 + index);
  return {
    ...{ id: `problem-${index}`, number: `2022-${String(index).padStart(6, '0')}`, state: 'CLOSED', result },
    ...{
      title: `${titles[index % titles.length] ?? ''}（${index}）`,
      category: 'GENERAL',
      area: 'HIGH_TECH',
      round: 1,
    },
    ...{ districtCode: districts[index % districts.length], enterpriseId: `demo-enterprise-${(index % 30) + 1}` },
    ...{ hostUnitId: ['plan', 'hightech', 'rural'][index % 3], teamId: `team-${(index % 6) + 1}` },
    ...{ acceptedAt: new Date(at.getTime() - 6 * 86_400_000), closedAt: at, overdueCount: index % 11 === 0 ? 1 : 0 },
    ...{ satisfaction: index % 7 === 0 ? 'BASIC' : 'SATISFIED', itemKey: `item-${(index % 10) + 1}` },
    ...{ evidenceCount: 1, handledDays: 3 + (index % 5) },
    ...said,
  };
}

/** 53 solved in the year; partly solved, explained, open ones and one closed on New Year's Day stand beside them. */
export const demoProblems: ReadonlyArray<FigureRow<'problem'>> = [
  ...spread('2022-02-21', 53, 5).map((on, index) => closed(index + 1, on, 'RESOLVED')),
  ...spread('2022-05-09', 4, 40).map((on, index) => closed(index + 101, on, 'PARTLY')),
  ...spread('2022-06-14', 3, 50).map((on, index) =>
    closed(index + 201, on, 'EXPLAINED', { satisfaction: 'DISSATISFIED' }),
  ),
  closed(301, day('2023-01-01'), 'RESOLVED'),
  ...spread('2022-12-20', 6, 1).map((on, index) =>
    closed(index + 401, on, 'RESOLVED', {
      state: 'IN_PROGRESS',
      result: null,
      closedAt: null,
      satisfaction: null,
      handledDays: null,
    }),
  ),
];

export const demoVisits: ReadonlyArray<FigureRow<'visit'>> = spread('2022-02-16', 72, 4).map((plannedOn, index) => ({
  ...{ id: `visit-${index + 1}`, state: index % 12 === 11 ? 'CANCELLED' : 'REVIEWED', plannedOn },
  ...{ type: index % 3 === 0 ? 'MAJOR_PROJECT' : 'LIAISON', enterpriseId: `demo-enterprise-${(index % 30) + 1}` },
  ...{ districtCode: districts[index % districts.length], unitId: ['plan', 'hightech', 'rural'][index % 3] },
  ...{ missed: false, overdue: false, findingCount: 1 + (index % 2), hasNoMatter: false },
}));

export const demoTasks: ReadonlyArray<FigureRow<'task'>> = [4, 5, 6].map((team) => ({
  ...{ id: `task-${team}`, state: team === 6 ? 'NOT_COMPLETED' : 'COMPLETED', colour: team === 6 ? 'RED' : 'GREEN' },
  ...{ title: `攻坚任务${team - 3}`, teamId: `team-${team}`, cadence: 'QUARTER', completion: team === 6 ? 0.9 : 1 },
  ...{ startOn: day('2022-03-01'), dueOn: day('2022-12-31'), targetVersion: 1, reportLate: false, toAudit: false },
}));

export const demoItems: ReadonlyArray<FigureRow<'serviceItem'>> = Array.from({ length: 12 }, (_, index) => ({
  ...{ id: `item-row-${index + 1}`, itemKey: `item-${index + 1}`, listId: 'list-2022', year: 2022, edition: 1 },
  ...{ listState: 'PUBLISHED', ownerUnitId: ['plan', 'hightech', 'rural'][index % 3], promisedDays: 7 },
  ...{ times: index < 10 ? 9 - index + 1 : 0, content: `服务事项${index + 1}` },
}));

const fact = (index: number, on: ShanghaiDay) => ({
  ...{ enterpriseId: `demo-enterprise-${(index % 30) + 1}`, on, unitId: 'hightech', evidenceCount: 1 },
});

export const demoHighTechSteps: ReadonlyArray<FigureRow<'highTechStep'>> = spread('2022-04-01', 40, 6).map(
  (on, index) => ({
    ...{ id: `step-${index + 1}`, ...fact(index, on), teamId: 'team-5' },
    stage: index < 18 ? 'PREPARING' : index < 32 ? 'APPLIED' : 'RECOGNISED',
  }),
);

export const demoSpending: ReadonlyArray<FigureRow<'researchSpending'>> = [1, 2, 3, 4].flatMap((quarter) =>
  Array.from({ length: 10 }, (_, index) => ({
    ...{ id: `spending-${quarter}-${index}`, ...fact(index, day(`2022-${String(quarter * 3).padStart(2, '0')}-28`)) },
    ...{ teamId: 'team-4', year: 2022, quarter, amountFen: (index + 1) * 12_500_000 },
  })),
);

export const demoContracts: ReadonlyArray<FigureRow<'technologyContract'>> = spread('2022-01-18', 26, 13).map(
  (on, index) => ({
    ...{ id: `contract-${index + 1}`, ...fact(index, on), teamId: 'team-4', kind: 'DEVELOPMENT' },
    ...{ number: `20223208${String(index + 1).padStart(6, '0')}`, amountFen: 30_000_000 + index * 1_000_000 },
  }),
);

export const demoOutcomes: ReadonlyArray<FigureRow<'researchOutcome'>> = spread('2022-03-10', 16, 17).map(
  (on, index) => ({
    ...{ id: `outcome-${index + 1}`, ...fact(index, on), teamId: 'team-6', kind: 'PATENT', title: `成果${index + 1}` },
  }),
);
