import { policyLevelLabels, policyStateLabels } from '@zhuqi/domain/policy-push/policy-push.types.js';
import { codeColumn, dayColumn, numberColumn, textColumn, timeColumn } from '../../platform/exports/export-columns.js';
import type { ExportResource } from '../../platform/exports/export-registry.js';

/** Names are those of the list's columns in the console. */
export const policyExport: ExportResource = {
  resource: 'benefit-policies',
  label: '惠企政策',
  type: 'PolicyPush',
  listType: 'PolicyPushList',
  permission: 'policyPush.read',
  columns: [
    textColumn('title', '政策名称', 40),
    codeColumn('level', '级别', policyLevelLabels),
    codeColumn('state', '状态', policyStateLabels),
    textColumn('eligibilityWords', '适用企业', 40),
    dayColumn('validFrom', '开始日期'),
    dayColumn('validTo', '截止日期'),
    timeColumn('publishedAt', '推送时间'),
    numberColumn('sent', '推送数'),
    numberColumn('read', '已读数'),
    numberColumn('reminded', '已提醒'),
    textColumn('unitName', '登记处室', 20),
    textColumn('withdrawReason', '撤回理由', 24),
  ],
};
