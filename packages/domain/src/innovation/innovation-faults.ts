import { highTechStages } from '../enterprise/high-tech-stage.js';
import type { ShanghaiDay } from '../deadline/shanghai-time.js';
import { textFault, type Fault } from '../lifecycle/faults.js';
import {
  researchOutcomeKinds,
  technologyContractKinds,
  type HighTechStep,
  type InnovationFact,
  type ResearchOutcome,
  type ResearchSpending,
  type TechnologyContract,
} from './innovation.types.js';

const tenBillionYuan = 1_000_000_000_000;
const some = (...faults: ReadonlyArray<Fault | null>): readonly Fault[] => faults.filter((fault) => fault !== null);

/** A value a task counts must be backed. */
const evidenceFault = ({ evidenceIds }: InnovationFact): Fault | null =>
  evidenceIds.length === 0 ? { field: 'evidenceIds', code: 'REQUIRED', message: '请上传佐证材料。' } : null;

const amountFault = (amountFen: number): Fault | null =>
  Number.isSafeInteger(amountFen) && amountFen > 0 && amountFen <= tenBillionYuan
    ? null
    : { field: 'amountFen', code: 'RANGE', message: '金额应大于0，不超过100亿元，精确到分。' };

const aheadFault = (field: string, label: string, day: ShanghaiDay, today: ShanghaiDay): Fault | null =>
  day > today ? { field, code: 'RANGE', message: `${label}不能晚于今天，请核对。` } : null;

const kindFault = (field: string, label: string, code: string, labels: object): Fault | null =>
  Object.hasOwn(labels, code) ? null : { field, code: 'UNKNOWN', message: `${label}不在可选范围内，请重新选择。` };

/** An enterprise's spending is said once per year and quarter; a year's sum and its quarters are not both counted. */
export function researchSpendingFaults(row: ResearchSpending, others: readonly ResearchSpending[]): readonly Fault[] {
  const same = others.filter(
    (other) => other.id !== row.id && other.enterpriseId === row.enterpriseId && other.year === row.year,
  );
  const twice = same.some(({ quarter }) => quarter === row.quarter);
  const mixed = same.some(({ quarter }) => (quarter === 0) !== (row.quarter === 0));
  return some(
    Number.isInteger(row.year) && row.year >= 2000 && row.year <= 2099
      ? null
      : { field: 'year', code: 'RANGE', message: '年度应为2000至2099的年份。' },
    [0, 1, 2, 3, 4].includes(row.quarter)
      ? null
      : { field: 'quarter', code: 'RANGE', message: '季度应为1至4，全年填0。' },
    twice ? { field: 'quarter', code: 'DUPLICATE', message: '这家企业该时段的研发投入已登记，请修改原记录。' } : null,
    mixed ? { field: 'quarter', code: 'DUPLICATE', message: '全年数和季度数不能同时登记，否则会重复计算。' } : null,
    amountFault(row.amountFen),
    evidenceFault(row),
  );
}

export const technologyContractFaults = (
  row: TechnologyContract,
  others: ReadonlyArray<Pick<TechnologyContract, 'id' | 'number'>>,
  today: ShanghaiDay,
): readonly Fault[] =>
  some(
    textFault('number', '合同登记编号', row.number, 50),
    others.some(({ id, number }) => id !== row.id && number.trim() === row.number.trim())
      ? { field: 'number', code: 'DUPLICATE', message: `合同${row.number.trim()}已登记，请核对。` }
      : null,
    textFault('title', '合同名称', row.title, 200),
    kindFault('kind', '合同类别', row.kind, technologyContractKinds),
    aheadFault('registeredOn', '登记日期', row.registeredOn, today),
    amountFault(row.amountFen),
    evidenceFault(row),
  );

export const researchOutcomeFaults = (row: ResearchOutcome, today: ShanghaiDay): readonly Fault[] =>
  some(
    textFault('title', '成果名称', row.title, 200),
    kindFault('kind', '成果类别', row.kind, researchOutcomeKinds),
    aheadFault('achievedOn', '取得日期', row.achievedOn, today),
    evidenceFault(row),
  );

/** A stage is reached once; it may be reached again after 过期. */
export function highTechStepFaults(
  row: HighTechStep,
  others: readonly HighTechStep[],
  today: ShanghaiDay,
): readonly Fault[] {
  const own = others.filter((other) => other.id !== row.id && other.enterpriseId === row.enterpriseId);
  const before = own
    .filter(({ reachedOn }) => reachedOn <= row.reachedOn)
    .sort((a, b) => (a.reachedOn < b.reachedOn ? -1 : 1));
  return some(
    kindFault('stage', '高企阶段', row.stage, highTechStages),
    aheadFault('reachedOn', '日期', row.reachedOn, today),
    before.at(-1)?.stage === row.stage
      ? {
          field: 'stage',
          code: 'DUPLICATE',
          message: `这家企业已处于“${highTechStages[row.stage]}”阶段，无需重复登记。`,
        }
      : null,
    evidenceFault(row),
  );
}
