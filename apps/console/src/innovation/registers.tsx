import type { ReactNode } from 'react';
import type { SubjectType } from '../case/upload.js';
import { DateText } from '../common/DateText.js';
import type { Column } from '../common/list/column.js';
import type { FilterSpec } from '../common/list/filter-spec.js';
import { OptionText } from '../common/OptionText.js';
import { AmountText } from './AmountText.js';
import type { FactRow } from './innovation.adapters.js';

/** How one register differs from the others. */
export interface Register {
  readonly subject: SubjectType;
  /** What a row is called. */
  readonly nameOf: (row: FactRow) => ReactNode;
  readonly columns: readonly Column<FactRow>[];
  readonly filters: readonly FilterSpec[];
  /** Fields of its form beside enterprise and team. */
  readonly fields: readonly FactField[];
}

export type FactField =
  | 'year'
  | 'quarter'
  | 'amountFen'
  | 'number'
  | 'title'
  | 'contractKind'
  | 'outcomeKind'
  | 'stage'
  | 'registeredOn'
  | 'achievedOn'
  | 'reachedOn';

const enterprise: Column<FactRow> = {
  name: 'enterpriseName',
  label: 'innovation.enterprise',
  width: 240,
  render: ({ enterpriseName }) => enterpriseName,
};
const amount: Column<FactRow> = {
  ...{ name: 'amountFen', label: 'innovation.amount', sort: 'amountFen', align: 'right' },
  render: ({ amountFen }) => <AmountText fen={amountFen} />,
};
const on = (label: string): Column<FactRow> => ({
  ...{ name: 'on', label, sort: 'on' },
  render: (row) => <DateText at={row.on} />,
});
const coded = (name: 'kind' | 'stage', label: string, codes: string): Column<FactRow> => ({
  ...{ name, label },
  render: (row) => <OptionText name={codes} value={row[name] ?? null} />,
});
const title: Column<FactRow> = {
  ...{ name: 'title', label: 'innovation.title', width: 280 },
  render: (row) => row.title,
};
const shared: readonly Column<FactRow>[] = [
  { name: 'teamName', label: 'innovation.team', render: ({ teamName }) => teamName ?? '—' },
  { name: 'evidenceCount', label: 'innovation.evidence', align: 'right', render: (row) => row.evidenceCount },
  { name: 'districtName', label: 'innovation.district', optional: true, render: ({ districtName }) => districtName },
  { name: 'unitName', label: 'innovation.unit', optional: true, render: ({ unitName }) => unitName },
  { name: 'recordedByName', label: 'innovation.recordedBy', optional: true, render: (row) => row.recordedByName },
];

const common: readonly FilterSpec[] = [
  { kind: 'enterprise', field: 'enterpriseId', label: 'innovation.enterprise' },
  { kind: 'team', field: 'teamId', label: 'innovation.team' },
  { kind: 'codes', field: 'districtCode', label: 'innovation.district', codes: 'districts' },
  { kind: 'days', field: 'on', label: 'innovation.on' },
];

export const registers: Readonly<Record<string, Register>> = {
  'research-spendings': {
    subject: 'researchSpending',
    nameOf: ({ enterpriseName, year }) => `${enterpriseName} ${year ?? ''}`,
    columns: [
      enterprise,
      { name: 'year', label: 'innovation.year', render: ({ year }) => year },
      {
        ...{ name: 'quarter', label: 'innovation.quarter' },
        render: ({ quarter }) => <OptionText name="spendingQuarters" value={String(quarter)} />,
      },
      amount,
      ...shared,
    ],
    filters: common,
    fields: ['year', 'quarter', 'amountFen'],
  },
  'technology-contracts': {
    subject: 'technologyContract',
    nameOf: (row) => row.title,
    columns: [
      { name: 'number', label: 'innovation.number', sort: 'number', render: ({ number }) => number },
      title,
      coded('kind', 'innovation.contractKind', 'technologyContractKinds'),
      enterprise,
      amount,
      on('innovation.registeredOn'),
      ...shared,
    ],
    filters: [
      { kind: 'codes', field: 'kind', label: 'innovation.contractKind', codes: 'technologyContractKinds' },
      ...common,
    ],
    fields: ['number', 'contractKind', 'title', 'registeredOn', 'amountFen'],
  },
  'research-outcomes': {
    subject: 'researchOutcome',
    nameOf: (row) => row.title,
    columns: [
      title,
      coded('kind', 'innovation.outcomeKind', 'researchOutcomeKinds'),
      enterprise,
      on('innovation.achievedOn'),
      ...shared,
    ],
    filters: [
      { kind: 'codes', field: 'kind', label: 'innovation.outcomeKind', codes: 'researchOutcomeKinds' },
      ...common,
    ],
    fields: ['outcomeKind', 'title', 'achievedOn'],
  },
  'high-tech-steps': {
    subject: 'highTechStep',
    nameOf: ({ enterpriseName }) => enterpriseName,
    columns: [enterprise, coded('stage', 'innovation.stage', 'highTechStages'), on('innovation.reachedOn'), ...shared],
    filters: [{ kind: 'codes', field: 'stage', label: 'innovation.stage', codes: 'highTechStages' }, ...common],
    fields: ['stage', 'reachedOn'],
  },
};

/** @throws Error for a resource that is no such register */
export function registerNamed(resource: string | undefined): Register {
  const register = registers[resource ?? ''];
  if (!register) throw new Error(`${resource ?? 'nothing'} is no register of innovation facts`);
  return register;
}
