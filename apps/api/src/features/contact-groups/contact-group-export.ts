import { groupPlatformLabels } from '@zhuqi/domain/contact-group/contact-group.types.js';
import { codeColumn, dayColumn, numberColumn, textColumn } from '../../platform/exports/export-columns.js';
import type { ExportResource } from '../../platform/exports/export-registry.js';

/** Names are those of the list's columns in the console. */
export const contactGroupExport: ExportResource = {
  resource: 'contact-groups',
  label: '帮办服务联络群',
  type: 'ContactGroup',
  listType: 'ContactGroupList',
  permission: 'contactGroup.read',
  columns: [
    textColumn('name', '群名称', 32),
    codeColumn('platform', '平台', groupPlatformLabels),
    textColumn('ownerName', '群主'),
    numberColumn('memberCount', '成员数'),
    numberColumn('enterpriseCount', '企业数'),
    textColumn('unitName', '管理处室', 20),
    dayColumn('openedOn', '建群日期'),
    dayColumn('closedOn', '解散日期'),
  ],
};
