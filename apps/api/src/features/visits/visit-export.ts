import { divisionLabels } from '@zhuqi/domain/enterprise/division.js';
import { findingKindLabels, visitTypeLabels } from '@zhuqi/domain/visit/visit-codes.js';
import { visitStateLabels } from '@zhuqi/domain/visit/visit-state.js';
import {
  codeColumn,
  dayColumn,
  numberColumn,
  relatedColumn,
  textColumn,
  timeColumn,
} from '../../platform/exports/export-columns.js';
import type { ExportColumn, ExportResource, ExportRow } from '../../platform/exports/export-registry.js';

const members: ExportColumn = {
  name: 'members',
  header: '走访成员',
  width: 20,
  selection: 'members { name }',
  value: (row) => textOf((row['members'] as readonly ExportRow[]).map(({ name }) => name).join('、')),
};

/** One line per finding, each with what it is. */
const findings: ExportColumn = {
  name: 'findings',
  header: '走访发现',
  width: 48,
  selection: 'hasNoMatter findings { kind text }',
  value: (row) => {
    const found = row['findings'] as ReadonlyArray<{ kind: keyof typeof findingKindLabels; text: string }>;
    const lines = found.map(({ kind, text }) => `${findingKindLabels[kind]}：${text}`).join('\n');
    return textOf(lines) ?? (row['hasNoMatter'] === true ? '无事项' : null);
  },
};

const missed: ExportColumn = {
  name: 'missed',
  header: '是否逾期未访',
  width: 14,
  selection: 'missed',
  value: (row) => (row['missed'] === true ? '逾期未访' : null),
};

const textOf = (text: string): string | null => (text === '' ? null : text);

/** Names are those of the list's columns in the console. */
export const visitExport: ExportResource = {
  resource: 'visits',
  label: '走访',
  type: 'Visit',
  listType: 'VisitList',
  permission: 'visit.export',
  columns: [
    relatedColumn('enterprise', '企业', 'enterprise', 'name', 32),
    codeColumn('districtCode', '所属区县', divisionLabels),
    codeColumn('type', '走访类型', visitTypeLabels, 16),
    textColumn('purpose', '走访目的', 36),
    dayColumn('plannedOn', '计划日期'),
    codeColumn('state', '状态', visitStateLabels),
    missed,
    relatedColumn('lead', '带队人', 'lead', 'name'),
    members,
    timeColumn('checkedInAt', '签到时间'),
    timeColumn('checkedOutAt', '结束时间'),
    numberColumn('distance', '签到距企业（米）', 16),
    textColumn('farReason', '定位说明', 24),
    textColumn('summary', '走访纪实', 48),
    findings,
    timeColumn('dueAt', '截止时间'),
    textColumn('loggedAfterwards', '补记原因', 20),
    textColumn('cancelReason', '取消原因', 20),
    timeColumn('submittedAt', '提交时间'),
    timeColumn('reviewedAt', '审核时间'),
  ],
};
