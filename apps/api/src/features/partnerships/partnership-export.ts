import { partnershipStateLabels, partnerTypeLabels } from '@zhuqi/domain/partnership/partnership.types.js';
import { codeColumn, dayColumn, numberColumn, textColumn } from '../../platform/exports/export-columns.js';
import type { ExportColumn, ExportResource } from '../../platform/exports/export-registry.js';

/** A list of entries in one cell. */
const entries = (name: string, header: string): ExportColumn => ({
  name,
  header,
  width: 36,
  selection: `${name} { text }`,
  value: (row) => {
    const lines = (row[name] as ReadonlyArray<{ readonly text: string }> | undefined) ?? [];
    return lines.length === 0 ? null : lines.map(({ text }) => text).join('；');
  },
});

/** Names are those of the list's columns in the console. */
export const partnershipExport: ExportResource = {
  resource: 'partnerships',
  label: '共建结对',
  type: 'Partnership',
  listType: 'PartnershipList',
  permission: 'partnership.read',
  columns: [
    textColumn('partnerName', '共建单位', 32),
    codeColumn('partnerType', '类别', partnerTypeLabels),
    codeColumn('state', '状态', partnershipStateLabels),
    textColumn('unitName', '结对处室', 20),
    textColumn('contactName', '联系人'),
    dayColumn('signedOn', '结对日期'),
    dayColumn('endsOn', '到期日期'),
    numberColumn('activityCount', '联合活动'),
    textColumn('purpose', '共建目标', 36),
    entries('resources', '资源清单'),
    entries('needs', '需求清单'),
    entries('projects', '项目清单'),
    textColumn('endReason', '终止理由', 24),
  ],
};
