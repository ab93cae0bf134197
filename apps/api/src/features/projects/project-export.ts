import { projectLevelLabels, projectStageLabels } from '@zhuqi/domain/project/project.types.js';
import { codeColumn, dayColumn, numberColumn, textColumn } from '../../platform/exports/export-columns.js';
import type { ExportResource } from '../../platform/exports/export-registry.js';

/** Names are those of the list's columns in the console. */
export const projectExport: ExportResource = {
  resource: 'projects',
  label: '重特大项目',
  type: 'MajorProject',
  listType: 'MajorProjectList',
  permission: 'project.read',
  columns: [
    textColumn('name', '项目名称', 36),
    codeColumn('level', '级别', projectLevelLabels),
    codeColumn('stage', '阶段', projectStageLabels),
    textColumn('enterpriseName', '建设单位', 32),
    textColumn('districtName', '县区'),
    numberColumn('investment', '总投资（万元）', 16),
    textColumn('liaisonName', '服务专员'),
    textColumn('unitName', '服务处室', 20),
    dayColumn('listedOn', '列入日期'),
    dayColumn('delistedOn', '退出日期'),
    numberColumn('visitCount', '走访次数'),
    dayColumn('lastVisitOn', '最近走访'),
  ],
};
