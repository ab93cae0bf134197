import type {
  HighTechStep,
  ResearchOutcome,
  ResearchSpending,
  TechnologyContract,
} from '@zhuqi/domain/innovation/innovation.types.js';
import type { RegisterKind } from '../../platform/aggregates/registers.service.js';
import { recordType } from '../../platform/facts/record-type.js';
import { FACT_COLUMNS, factColumns, factOfRow, factScope, type Recorded } from './innovation-row.js';

export type StoredSpending = ResearchSpending & Recorded;
export type StoredContract = Omit<TechnologyContract, 'registeredOn'> & Recorded;
export type StoredOutcome = Omit<ResearchOutcome, 'achievedOn'> & Recorded;
export type StoredStep = Omit<HighTechStep, 'reachedOn'> & Recorded;
export type StoredFact = StoredSpending | StoredContract | StoredOutcome | StoredStep;

export type InnovationKind<A> = RegisterKind<A, Omit<A, 'evidenceIds' | 'enterpriseName'>>;

const shared = {
  read: 'innovation.read',
  manage: 'innovation.record',
  idOf: ({ id }: StoredFact) => id,
  scopeOf: factScope,
} as const;

export const spendingKind: InnovationKind<StoredSpending> = {
  ...shared,
  subject: 'researchSpending',
  noun: '研发投入',
  table: 'research_spending',
  columns: recordType(`${FACT_COLUMNS}, year int, quarter int, "amountFen" int8`),
  taken: {
    research_spending_enterprise_id_year_quarter_key: {
      message: '这家企业该时段的研发投入已登记，请修改原记录。',
      field: 'quarter',
    },
  },
  searched: ({ enterpriseName }) => [enterpriseName],
  toColumns: (row) => ({ ...factColumns(row), year: row.year, quarter: row.quarter, amountFen: row.amountFen }),
  fromRow: (row) => ({ ...factOfRow(row), year: row.year, quarter: row.quarter, amountFen: row.amountFen }),
};

export const contractKind: InnovationKind<StoredContract> = {
  ...shared,
  subject: 'technologyContract',
  noun: '技术合同',
  table: 'technology_contract',
  columns: recordType(`${FACT_COLUMNS}, number text, title text, kind text, "amountFen" int8`),
  taken: {
    technology_contract_bureau_id_number_key: { message: '这个合同登记编号已登记，请核对。', field: 'number' },
  },
  searched: ({ number, title, enterpriseName }) => [number, title, enterpriseName],
  toColumns: ({ number, title, kind, amountFen, ...row }) => ({ ...factColumns(row), number, title, kind, amountFen }),
  fromRow: ({ number, title, kind, amountFen, ...row }) => ({ ...factOfRow(row), number, title, kind, amountFen }),
};

export const outcomeKind: InnovationKind<StoredOutcome> = {
  ...shared,
  subject: 'researchOutcome',
  noun: '科研成果',
  table: 'research_outcome',
  columns: recordType(`${FACT_COLUMNS}, kind text, title text`),
  searched: ({ title, enterpriseName }) => [title, enterpriseName],
  toColumns: ({ kind, title, ...row }) => ({ ...factColumns(row), kind, title }),
  fromRow: ({ kind, title, ...row }) => ({ ...factOfRow(row), kind, title }),
};

export const stepKind: InnovationKind<StoredStep> = {
  ...shared,
  subject: 'highTechStep',
  noun: '高企进展',
  table: 'high_tech_step',
  columns: recordType(`${FACT_COLUMNS}, stage text`),
  taken: {
    high_tech_step_enterprise_id_stage_on_day_key: {
      message: '这家企业当天的这个阶段已登记，请核对。',
      field: 'stage',
    },
  },
  searched: ({ enterpriseName }) => [enterpriseName],
  toColumns: ({ stage, ...row }) => ({ ...factColumns(row), stage }),
  fromRow: ({ stage, ...row }) => ({ ...factOfRow(row), stage }),
};
