import {
  highTechStepFields,
  researchOutcomeFields,
  researchSpendingFields,
  technologyContractFields,
} from '@zhuqi/domain/query/innovation-fields.js';
import { divisionLabels } from '@zhuqi/domain/enterprise/division.js';
import { caseScope, type EntityList, type EntityMap } from '../../platform/query/entity-map.js';
import { column, date, dateTime, labelled, many, one, sql } from '../../platform/query/fields.js';
import { filterColumn, filterSearch, filterValue, sortColumn } from '../../platform/query/filter-field.js';
import { attachmentCount, attachmentsOf } from '../attachments/attachments.fragment.js';

/** Everybody in the house reads them; where a row belongs says who may correct it. */
const scope = { permission: 'innovation.read', columns: caseScope } as const;

const fields: EntityMap['fields'] = {
  id: column('id'),
  version: column('version'),
  enterpriseId: column('enterprise_id'),
  enterpriseName: sql((fact) => `(select e.name from enterprise e where e.id = ${fact}.enterprise_id)`),
  enterprise: one('Enterprise', 'enterprise_id', { access: 'parent' }),
  districtCode: column('district_code'),
  districtName: labelled('district_code', divisionLabels),
  teamId: column('team_id'),
  teamName: sql((fact) => `(select m.name from team m where m.id = ${fact}.team_id)`),
  unitId: column('unit_id'),
  unitName: sql((fact) => `(select n.name from unit n where n.id = ${fact}.unit_id)`),
  recordedById: column('recorded_by_id'),
  recordedByName: sql((fact) => `(select u.name from app_user u where u.id = ${fact}.recorded_by_id)`),
  on: date('on_day'),
  evidenceCount: sql(attachmentCount),
  createdAt: dateTime('created_at'),
  updatedAt: dateTime('updated_at'),
  attachments: attachmentsOf,
  events: many('Event', {
    on: 'subject_id',
    orderBy: (event) => [`${event}.version desc`],
    defaultTake: 20,
    access: 'parent',
  }),
};

const filters: EntityList['filters'] = {
  enterpriseId: filterColumn('enterprise_id'),
  districtCode: filterColumn('district_code'),
  teamId: filterColumn('team_id'),
  unitId: filterColumn('unit_id'),
  on: filterColumn('on_day'),
  evidenceCount: filterValue(attachmentCount),
  text: filterSearch({ grams: 'grams', text: (fact) => `${fact}.search_text` }),
};

const list = {
  sortable: { on: sortColumn('on_day', 'date'), updatedAt: sortColumn('updated_at', 'timestamptz') },
  defaultSort: { field: 'on', order: 'DESC' },
} as const;

const amount = sortColumn('amount_fen', 'int8');

export const spendingEntity: EntityMap = {
  ...{ type: 'ResearchSpending', table: 'research_spending', scope },
  fields: { ...fields, year: column('year'), quarter: column('quarter'), amountFen: column('amount_fen') },
  list: {
    ...list,
    sortable: { ...list.sortable, amountFen: amount },
    filterable: researchSpendingFields,
    filters: {
      ...filters,
      year: filterColumn('year'),
      quarter: filterColumn('quarter'),
      amountFen: filterColumn('amount_fen', 'int8'),
    },
  },
};

export const contractEntity: EntityMap = {
  ...{ type: 'TechnologyContract', table: 'technology_contract', scope },
  fields: {
    ...fields,
    number: column('number'),
    title: column('title'),
    kind: column('kind'),
    amountFen: column('amount_fen'),
  },
  list: {
    ...list,
    sortable: { ...list.sortable, amountFen: amount, number: sortColumn('number', 'text') },
    filterable: technologyContractFields,
    filters: {
      ...filters,
      kind: filterColumn('kind'),
      number: filterColumn('number'),
      amountFen: filterColumn('amount_fen', 'int8'),
    },
  },
};

export const outcomeEntity: EntityMap = {
  ...{ type: 'ResearchOutcome', table: 'research_outcome', scope },
  fields: { ...fields, kind: column('kind'), title: column('title') },
  list: {
    ...list,
    filterable: researchOutcomeFields,
    filters: { ...filters, kind: filterColumn('kind'), title: filterColumn('title') },
  },
};

export const stepEntity: EntityMap = {
  ...{ type: 'HighTechStep', table: 'high_tech_step', scope },
  fields: { ...fields, stage: column('stage') },
  list: { ...list, filterable: highTechStepFields, filters: { ...filters, stage: filterColumn('stage') } },
};

export const innovationEntities = [spendingEntity, contractEntity, outcomeEntity, stepEntity] as const;
