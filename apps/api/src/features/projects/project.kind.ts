import type { MajorProject } from '@zhuqi/domain/project/project.types.js';
import type { RegisterKind } from '../../platform/aggregates/registers.service.js';
import { recordType } from '../../platform/facts/record-type.js';

/** 重特大项目 and where it stands. The colleague who looks after it takes part in the row. */
export const projectKind: RegisterKind<MajorProject, MajorProject> = {
  subject: 'project',
  noun: '项目',
  table: 'major_project',
  read: 'project.read',
  manage: 'project.manage',
  columns: recordType(`name text, level text, stage text, "enterpriseId" uuid, "districtCode" text, investment int,
    "liaisonId" uuid, "listedOn" date, "delistedOn" date, sites jsonb`),
  taken: { major_project_bureau_id_name_key: { message: '同名项目已登记，请核对。', field: 'name' } },
  idOf: ({ id }) => id,
  scopeOf: ({ bureauId, unitPath, liaisonId }) => ({
    ...{ bureauId, unitPath, relatedUnitPaths: [] },
    participantIds: liaisonId === null ? [] : [liaisonId],
  }),
  searched: ({ name, sites }) => [name, ...sites.map((site) => site.name)],
  toColumns: ({ id: _, bureauId: __, unitPath: ___, ...columns }) => columns,
  fromRow: ({ id, bureauId, unitPath, ...row }) => ({
    ...{ id, bureauId, unitPath, name: row.name, level: row.level, stage: row.stage },
    ...{ enterpriseId: row.enterpriseId, districtCode: row.districtCode, investment: row.investment },
    ...{ liaisonId: row.liaisonId, listedOn: row.listedOn, delistedOn: row.delistedOn, sites: row.sites },
  }),
};
