import {
  activityKindLabels,
  festivalLabels,
  helpThemeLabels,
  personRoleLabels,
  signInMethodLabels,
  topicLabels,
} from '@zhuqi/domain/activity/activity-codes.js';
import { activityStateLabels } from '@zhuqi/domain/activity/activity-state.js';
import {
  codeColumn,
  dayColumn,
  numberColumn,
  relatedColumn,
  textColumn,
  timeColumn,
} from '../../platform/exports/export-columns.js';
import type { ExportColumn, ExportResource } from '../../platform/exports/export-registry.js';

/** 分 as 元 with two decimals. */
const yuan = (name: string, header: string): ExportColumn => ({
  name,
  header,
  width: 12,
  selection: name,
  value: (row) => (typeof row[name] === 'number' ? row[name] / 100 : null),
});

const yes = (name: string, header: string, word: string): ExportColumn => ({
  name,
  header,
  width: 10,
  selection: name,
  value: (row) => (row[name] === true ? word : null),
});

const topics: ExportColumn = {
  name: 'topics',
  header: '主题',
  width: 18,
  selection: 'topics',
  value: (row) =>
    (row['topics'] as readonly string[])
      .map((topic) => topicLabels[topic as keyof typeof topicLabels] ?? topic)
      .join('、') || null,
};

/** Names are those of the list's columns in the console. */
export const activityExport: ExportResource = {
  resource: 'activities',
  label: '活动',
  type: 'Activity',
  listType: 'ActivityList',
  permission: 'activity.export',
  columns: [
    dayColumn('plannedOn', '活动日期'),
    codeColumn('kind', '类别', activityKindLabels, 14),
    textColumn('title', '活动名称', 40),
    textColumn('hostNames', '主办单位', 30),
    textColumn('place', '地点', 20),
    codeColumn('state', '状态', activityStateLabels),
    codeColumn('festival', '节日', festivalLabels, 14),
    topics,
    codeColumn('helpTheme', '助企主题', helpThemeLabels, 14),
    textColumn('unitName', '组织处室', 18),
    textColumn('teamName', '队伍', 16),
    relatedColumn('organizer', '组织人', 'organizer', 'name'),
    numberColumn('expected', '应到'),
    numberColumn('attendance', '实到'),
    numberColumn('speakers', '发言人次'),
    yuan('expensesFen', '经费（元）'),
    textColumn('summary', '活动纪实', 48),
    timeColumn('dueAt', '纪实截止'),
    timeColumn('archivedAt', '归档时间'),
    textColumn('loggedAfterwards', '补记原因', 20),
    textColumn('cancelReason', '取消原因', 20),
  ],
};

/** 签到表: one line per person and role. */
export const participationExport: ExportResource = {
  resource: 'participations',
  label: '参加情况',
  type: 'Participation',
  listType: 'ParticipationList',
  permission: 'activity.export',
  columns: [
    dayColumn('plannedOn', '活动日期'),
    textColumn('title', '活动名称', 40),
    textColumn('name', '姓名'),
    {
      name: 'unitName',
      header: '单位',
      width: 20,
      selection: 'unitName organisation',
      value: (row) => (row['unitName'] ?? row['organisation'] ?? null) as string | null,
    },
    codeColumn('role', '角色', personRoleLabels),
    yes('isExpected', '应到', '应到'),
    yes('isAttendance', '计入实到', '计入'),
    timeColumn('signedInAt', '签到时间'),
    codeColumn('signIn', '签到方式', signInMethodLabels),
    textColumn('proxyName', '代签人'),
    textColumn('reason', '说明', 24),
  ],
};

export const expenseExport: ExportResource = {
  resource: 'expenses',
  label: '活动经费',
  type: 'Expense',
  listType: 'ExpenseList',
  permission: 'activity.export',
  columns: [
    dayColumn('spentOn', '支出日期'),
    textColumn('item', '用途', 30),
    yuan('amountFen', '金额（元）'),
    textColumn('voucherNo', '凭证号', 18),
    yes('hasVoucherFile', '凭证附件', '有'),
    dayColumn('plannedOn', '活动日期'),
    codeColumn('kind', '类别', activityKindLabels, 14),
    textColumn('title', '活动名称', 40),
  ],
};
