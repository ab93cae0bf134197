import { authorGroupLabels, issueStateLabels, overlapLabels } from '@zhuqi/domain/column/column.types.js';
import { codeColumn, dayColumn, numberColumn, textColumn } from '../../platform/exports/export-columns.js';
import type { ExportResource } from '../../platform/exports/export-registry.js';

/** Names are those of the lists' columns in the console. */
export const columnExport: ExportResource = {
  resource: 'columns',
  label: '专栏',
  type: 'PressColumn',
  listType: 'PressColumnList',
  permission: 'column.read',
  columns: [
    textColumn('name', '专栏名称', 28),
    textColumn('platform', '发布平台', 18),
    textColumn('editorName', '编辑'),
    dayColumn('startedOn', '开办日期'),
    dayColumn('endedOn', '停办日期'),
    codeColumn('overlap', '计数方式', overlapLabels, 18),
    textColumn('overlapsColumnName', '重复的专栏', 24),
    numberColumn('issueCount', '已发布期数'),
    dayColumn('lastIssueOn', '最近一期'),
  ],
};

export const issueExport: ExportResource = {
  resource: 'column-issues',
  label: '专栏期次',
  type: 'ColumnIssue',
  listType: 'ColumnIssueList',
  permission: 'column.read',
  columns: [
    textColumn('columnName', '专栏', 24),
    numberColumn('number', '期号'),
    textColumn('title', '标题', 40),
    codeColumn('state', '状态', issueStateLabels),
    dayColumn('publishedOn', '发布日期'),
    textColumn('authorName', '编辑'),
    codeColumn('authorGroup', '作者类别', authorGroupLabels, 20),
    textColumn('unitName', '处室', 20),
    textColumn('link', '链接', 48),
    numberColumn('returnedCount', '退回次数'),
    textColumn('withdrawReason', '撤回理由', 24),
  ],
};

export const microCommentExport: ExportResource = {
  resource: 'micro-comments',
  label: '微评论',
  type: 'MicroComment',
  listType: 'MicroCommentList',
  permission: 'column.read',
  columns: [
    textColumn('title', '标题', 40),
    textColumn('authorName', '作者'),
    textColumn('branchName', '党支部', 20),
    dayColumn('publishedOn', '发表日期'),
    textColumn('link', '链接', 48),
  ],
};
