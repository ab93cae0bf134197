import { listColumn, numberColumn, textColumn, timeColumn, codeColumn } from '../../platform/exports/export-columns.js';
import type { ExportResource } from '../../platform/exports/export-registry.js';
import { listStateLabels } from '@zhuqi/domain/service-list/list-state.js';

/** Names are those of the list's columns in the console. */
export const serviceListExport: ExportResource = {
  resource: 'service-lists',
  label: '服务清单',
  type: 'ServiceList',
  listType: 'ServiceListList',
  permission: 'serviceList.read',
  columns: [
    numberColumn('year', '年度'),
    numberColumn('edition', '版次'),
    textColumn('title', '清单名称', 40),
    codeColumn('state', '状态', listStateLabels),
    numberColumn('itemCount', '事项数'),
    timeColumn('approvedAt', '审定时间'),
    timeColumn('publishedAt', '公布时间'),
  ],
};

/** Headers are those the import of items understands. */
export const serviceItemExport: ExportResource = {
  resource: 'service-items',
  label: '清单事项',
  type: 'ServiceItem',
  listType: 'ServiceItemList',
  permission: 'serviceList.read',
  columns: [
    numberColumn('position', '序号', 6),
    textColumn('content', '服务内容', 48),
    textColumn('objects', '服务对象', 20),
    textColumn('ownerUnitName', '责任单位', 20),
    numberColumn('promisedDays', '承诺工作日', 12),
    listColumn('channelLabels', '服务方式', 24),
    textColumn('teamName', '队伍', 24),
    textColumn('basisDocumentTitle', '依据文件', 36),
    textColumn('key', '事项编号', 38),
    numberColumn('year', '年度'),
    numberColumn('edition', '版次'),
    numberColumn('times', '使用次数'),
    numberColumn('problems', '问题'),
    numberColumn('visits', '走访'),
    numberColumn('tasks', '任务'),
    numberColumn('activities', '活动'),
    numberColumn('enterprises', '服务企业'),
  ],
};
