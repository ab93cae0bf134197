import { teamKindLabels } from '@zhuqi/domain/team/team-kind.js';
import { codeColumn, dayColumn, numberColumn, textColumn } from '../../platform/exports/export-columns.js';
import type { ExportColumn, ExportResource } from '../../platform/exports/export-registry.js';

const members: ExportColumn = {
  name: 'members',
  header: '队员',
  width: 36,
  selection: 'memberships { name to }',
  value: ({ memberships }) =>
    Array.isArray(memberships)
      ? (memberships as ReadonlyArray<{ readonly name: string; readonly to: string | null }>)
          .filter(({ to }) => to === null)
          .map(({ name }) => name)
          .join('、')
      : null,
};

/** Names are those of the list's columns in the console. */
export const teamExport: ExportResource = {
  resource: 'teams',
  label: '党员先锋队伍',
  type: 'Team',
  listType: 'TeamList',
  permission: 'team.read',
  columns: [
    textColumn('title', '队伍', 28),
    codeColumn('kind', '类别', teamKindLabels, 16),
    textColumn('leaderName', '队长'),
    numberColumn('memberCount', '队员数'),
    members,
    numberColumn('enterpriseCount', '服务企业'),
    textColumn('unitName', '牵头处室', 20),
    dayColumn('foundedOn', '成立日期'),
    dayColumn('dissolvedOn', '撤销日期'),
    textColumn('purpose', '职责', 40),
  ],
};
