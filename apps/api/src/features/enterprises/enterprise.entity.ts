import { can } from '@zhuqi/domain/access/can.js';
import { maskEmail, maskPhone } from '@zhuqi/domain/access/mask.js';
import { divisionLabels } from '@zhuqi/domain/enterprise/division.js';
import { enterpriseFields } from '@zhuqi/domain/query/enterprise-fields.js';
import type { EntityMap } from '../../platform/query/entity-map.js';
import { column, computed, date, dateTime, labelled, list, many, one, sql } from '../../platform/query/fields.js';
import { filterArray, filterColumn, filterSearch, filterValue, sortColumn } from '../../platform/query/filter-field.js';

/** Problem states in which nothing is left to do. */
const FINISHED = `('CLOSED', 'REJECTED', 'MERGED', 'WITHDRAWN', 'DRAFT')`;

/** The latest visit first; visits of past years may have been entered after it. */
const LATEST = `v.checked_in_at desc nulls last, f.created_at desc, f.id`;

/** 意愿: the last grade per qualification, as visits have found it. */
const WILLINGNESS = (enterprise: string): string =>
  `(select coalesce(json_agg(json_build_object('qualification', g.qualification, 'grade', g.willingness, 'at', g.found_at,
      'visitId', g.visit_id) order by g.qualification), '[]')
    from (select distinct on (f.qualification) f.qualification, f.willingness, coalesce(v.checked_in_at, f.created_at) as found_at, f.visit_id
      from visit v join visit_finding f on f.visit_id = v.id
      where v.enterprise_id = ${enterprise}.id and f.kind = 'WILLINGNESS' and f.qualification is not null
      order by f.qualification, ${LATEST}) g)`;

const HIGH_TECH_WILLINGNESS = (enterprise: string): string =>
  `(select f.willingness from visit v join visit_finding f on f.visit_id = v.id
    where v.enterprise_id = ${enterprise}.id and f.kind = 'WILLINGNESS' and f.qualification = 'HIGH_TECH' order by ${LATEST} limit 1)`;

export const enterpriseEntity: EntityMap = {
  type: 'Enterprise',
  table: 'enterprise',
  scope: {
    permission: 'enterprise.read',
    columns: { unitPath: 'unit_path', participants: { column: 'liaison_user_id', array: false } },
  },
  fields: {
    id: column('id'),
    name: column('name'),
    formerNames: list('former_names'),
    creditCode: column('credit_code'),
    districtCode: column('district_code'),
    districtName: labelled('district_code', divisionLabels),
    industry: column('industry'),
    status: column('status'),
    address: column('address'),
    longitude: column('longitude'),
    latitude: column('latitude'),
    foundedOn: date('founded_on'),
    registeredCapital: column('registered_capital'),
    highTechStage: column('high_tech_stage'),
    highTechSince: sql(
      (enterprise) =>
        `(select max(s.on_day) from high_tech_step s where s.enterprise_id = ${enterprise}.id and s.stage = ${enterprise}.high_tech_stage)`,
      'date',
    ),
    willingness: computed<{ grades: readonly object[] }>({ grades: WILLINGNESS }, ({ grades }) => grades),
    tags: list('tags'),
    liaisonUserId: column('liaison_user_id'),
    liaison: one('Person', 'liaison_user_id', { access: 'parent' }),
    contacts: many('EnterpriseContact', {
      on: (enterprise, contact) => `${contact}.enterprise_id = ${enterprise}.id and ${contact}.active`,
      orderBy: (contact) => [`${contact}.is_primary desc`, `${contact}.id`],
    }),
    createdAt: dateTime('created_at'),
    updatedAt: dateTime('updated_at'),
    version: column('version'),
    openProblemCount: sql(
      (enterprise, { readable }) =>
        `(select count(*) from problem p where p.enterprise_id = ${enterprise}.id and p.state not in ${FINISHED} and ${readable('Problem', 'p')})`,
    ),
    visitCount: sql(
      (enterprise, { readable }) =>
        `(select count(*) from visit v where v.enterprise_id = ${enterprise}.id and v.checked_in_at is not null and ${readable('Visit', 'v')})`,
    ),
    lastVisitOn: sql(
      (enterprise, { readable }) =>
        `(select max((v.checked_in_at at time zone 'Asia/Shanghai')::date) from visit v where v.enterprise_id = ${enterprise}.id and v.checked_in_at is not null and ${readable('Visit', 'v')})`,
      'date',
    ),
  },
  list: {
    filterable: enterpriseFields,
    filters: {
      districtCode: filterColumn('district_code'),
      industry: filterColumn('industry'),
      status: filterColumn('status'),
      highTechStage: filterColumn('high_tech_stage'),
      highTechWillingness: filterValue(HIGH_TECH_WILLINGNESS),
      tag: filterArray('tags', { indexed: false }),
      liaisonId: filterColumn('liaison_user_id'),
      text: filterSearch({
        grams: 'grams',
        text: (enterprise) => `${enterprise}.search_text`,
        initials: 'initials',
        code: 'credit_code',
      }),
    },
    sortable: {
      name: sortColumn('name', 'text'),
      districtCode: sortColumn('district_code', 'text', true),
      createdAt: sortColumn('created_at', 'timestamptz'),
      updatedAt: sortColumn('updated_at', 'timestamptz'),
    },
    defaultSort: { field: 'name', order: 'ASC' },
  },
};

/** Reached through the enterprise only. Phones and addresses are masked for those who may not read them. */
export const enterpriseContactEntity: EntityMap = {
  type: 'EnterpriseContact',
  table: 'enterprise_contact',
  fields: {
    id: column('id'),
    name: column('name'),
    title: column('title'),
    phone: computed<{ phone: string | null }>(['phone'], ({ phone }, { actor }) =>
      phone === null || can(actor, 'enterprise.readContacts') ? phone : maskPhone(phone),
    ),
    email: computed<{ email: string | null }>(['email'], ({ email }, { actor }) =>
      email === null || can(actor, 'enterprise.readContacts') ? email : maskEmail(email),
    ),
    consent: column('consent'),
    isPrimary: column('is_primary'),
    active: column('active'),
  },
};
