import { enterpriseStatuses } from '@zhuqi/domain/enterprise/enterprise-status.js';
import { highTechStages } from '@zhuqi/domain/enterprise/high-tech-stage.js';
import { industries } from '@zhuqi/domain/enterprise/industry.js';
import {
  codeColumn,
  dayColumn,
  listColumn,
  numberColumn,
  relatedColumn,
  textColumn,
  timeColumn,
} from '../../platform/exports/export-columns.js';
import type { ExportColumn, ExportResource, ExportRow } from '../../platform/exports/export-registry.js';

/** Of the primary contact, which the list has first; masked for those who may not read it. */
const contactColumn = (name: string, header: string, field: string): ExportColumn => ({
  name,
  header,
  width: 16,
  selection: `contacts { name title phone email }`,
  value: (row) => {
    const [first] = row['contacts'] as readonly ExportRow[];
    const value = first?.[field];
    return typeof value === 'string' ? value : null;
  },
});

/** Headers are those an import understands, so that a list can go out, be completed and come back. */
export const enterpriseExport: ExportResource = {
  resource: 'enterprises',
  label: '企业',
  type: 'Enterprise',
  listType: 'EnterpriseList',
  permission: 'enterprise.export',
  columns: [
    textColumn('name', '企业名称', 32),
    textColumn('creditCode', '统一社会信用代码', 22),
    listColumn('formerNames', '曾用名', 24),
    textColumn('districtName', '所属区县', 16),
    codeColumn('industry', '行业', industries, 20),
    codeColumn('status', '经营状态', enterpriseStatuses, 10),
    codeColumn('highTechStage', '高企阶段', highTechStages, 10),
    textColumn('address', '地址', 36),
    dayColumn('foundedOn', '成立日期'),
    textColumn('registeredCapital', '注册资本', 16),
    listColumn('tags', '标签'),
    numberColumn('longitude', '经度'),
    numberColumn('latitude', '纬度'),
    contactColumn('contactName', '联系人', 'name'),
    contactColumn('contactTitle', '联系人职务', 'title'),
    contactColumn('contactPhone', '联系电话', 'phone'),
    contactColumn('contactEmail', '邮箱', 'email'),
    relatedColumn('liaisonName', '挂钩帮办人', 'liaison', 'name'),
    numberColumn('openProblemCount', '在办问题数'),
    numberColumn('visitCount', '走访次数'),
    dayColumn('lastVisitOn', '最近走访'),
    timeColumn('updatedAt', '更新时间'),
  ],
};
