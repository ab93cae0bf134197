import type { CommandEntry } from './command.js';

/** Every command of the product. A feature adds a line here and a file `<name>.command.ts` beside it. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'calendar due',
    summary: '计算工作日期限（含调休）',
    load: () => import('./calendar-due.command.js'),
  },
  { name: 'seed reference', summary: '载入工作日历和时限规则', load: () => import('./seed-reference.command.js') },
  { name: 'seed demo', summary: '载入演示数据（只载入一次）', load: () => import('./seed-demo.command.js') },
  { name: 'demo-logins', summary: '列出演示账号', load: () => import('./demo-logins.command.js') },
  {
    name: 'user reset-password',
    summary: '为账号设置临时密码，并要求下次登录时修改',
    load: () => import('./user-reset-password.command.js'),
  },
  {
    name: 'import enterprises',
    summary: '从 .xlsx 或 .csv 导入企业',
    load: () => import('./import-enterprises.command.js'),
  },
  {
    name: 'import problems',
    summary: '从 .xlsx 或 .csv 导入历年企业问题台账（按编号更新，可重复执行）',
    load: () => import('./import-problems.command.js'),
  },
  {
    name: 'import visits',
    summary: '从 .xlsx 或 .csv 导入历年走访台账（按编号更新，可重复执行）',
    load: () => import('./import-visits.command.js'),
  },
  {
    name: 'import activities',
    summary: '从 .xlsx 或 .csv 导入历年活动台账（按编号更新，可重复执行）',
    load: () => import('./import-activities.command.js'),
  },
  {
    name: 'check ledger',
    summary: '检查台账：列出每一处矛盾，有矛盾时退出码为 1',
    load: () => import('./check-ledger.command.js'),
  },
  {
    name: 'check figures',
    summary: '台账体检：列出统计期内自相矛盾的记录，有发现时退出码为 1',
    load: () => import('./check-figures.command.js'),
  },
  {
    name: 'figures',
    summary: '统计指标：每个指标的数值和明细条数',
    load: () => import('./figures.command.js'),
  },
  { name: 'schema', summary: '输出 GraphQL 接口定义', load: () => import('./schema.command.js') },
];
