import { divisionLabels } from '@zhuqi/domain/enterprise/division.js';
import { projectFields } from '@zhuqi/domain/query/register-fields.js';
import type { ProjectSite } from '@zhuqi/domain/project/project.types.js';
import type { EntityMap } from '../../platform/query/entity-map.js';
import { column, computed, date, dateTime, labelled, many, sql } from '../../platform/query/fields.js';
import { filterColumn, filterSearch, sortColumn } from '../../platform/query/filter-field.js';
import { attachmentsOf } from '../attachments/attachments.fragment.js';

/** Of the visits paid to the project that the reader may see. */
const ofVisits = (what: string) => (project: string, readable: string) =>
  `(select ${what} from visit v where v.project_id = ${project}.id and v.checked_in_at is not null and ${readable})`;

/** By the check-in, as the coverage of visits counts them; a visit may be late, or early. */
const LAST_DAY = `max((v.checked_in_at at time zone 'Asia/Shanghai')::date)`;

export const projectEntity: EntityMap = {
  type: 'MajorProject',
  table: 'major_project',
  scope: { permission: 'project.read', columns: { unitPath: 'unit_path' } },
  fields: {
    id: column('id'),
    version: column('version'),
    name: column('name'),
    level: column('level'),
    stage: column('stage'),
    enterpriseId: column('enterprise_id'),
    enterpriseName: sql((project) => `(select e.name from enterprise e where e.id = ${project}.enterprise_id)`),
    districtCode: column('district_code'),
    districtName: labelled('district_code', divisionLabels),
    investment: column('investment'),
    liaisonId: column('liaison_id'),
    liaisonName: sql((project) => `(select u.name from app_user u where u.id = ${project}.liaison_id)`),
    unitId: column('unit_id'),
    unitName: sql((project) => `(select n.name from unit n where n.id = ${project}.unit_id)`),
    listedOn: date('listed_on'),
    delistedOn: date('delisted_on'),
    sites: computed<{ sites: readonly ProjectSite[] }>(['sites'], ({ sites }) => sites),
    visitCount: sql((project, { readable }) => ofVisits('count(*)::int')(project, readable('Visit', 'v'))),
    lastVisitOn: sql((project, { readable }) => ofVisits(LAST_DAY)(project, readable('Visit', 'v')), 'date'),
    createdAt: dateTime('created_at'),
    updatedAt: dateTime('updated_at'),
    attachments: attachmentsOf,
    events: many('Event', {
      on: 'subject_id',
      orderBy: (event) => [`${event}.version desc`],
      defaultTake: 20,
      access: 'parent',
    }),
  },
  list: {
    filterable: projectFields,
    filters: {
      level: filterColumn('level'),
      stage: filterColumn('stage'),
      enterpriseId: filterColumn('enterprise_id'),
      districtCode: filterColumn('district_code'),
      liaisonId: filterColumn('liaison_id'),
      unitId: filterColumn('unit_id'),
      investment: filterColumn('investment'),
      listedOn: filterColumn('listed_on'),
      delistedOn: filterColumn('delisted_on'),
      name: filterColumn('name'),
      text: filterSearch({ grams: 'grams', text: (project) => `${project}.search_text` }),
    },
    sortable: {
      listedOn: sortColumn('listed_on', 'date'),
      name: sortColumn('name', 'text'),
      investment: sortColumn('investment', 'int4', true),
      updatedAt: sortColumn('updated_at', 'timestamptz'),
    },
    defaultSort: { field: 'listedOn', order: 'DESC' },
  },
};
