import type { Permission } from '@zhuqi/domain/access/permissions.js';

type Action = 'list' | 'show' | 'create' | 'edit' | 'export' | 'import';

const innovation = {
  list: 'innovation.read',
  show: 'innovation.read',
  create: 'innovation.record',
  edit: 'innovation.record',
  export: 'innovation.read',
} as const;

/** What react-admin asks (`canAccess(resource, action)`) in terms of the domain's permissions. Absent: not offered. */
const table: Record<string, Partial<Record<Action, Permission>>> = {
  enterprises: {
    list: 'enterprise.read',
    show: 'enterprise.read',
    create: 'enterprise.create',
    edit: 'enterprise.update',
    import: 'enterprise.import',
    export: 'enterprise.export',
  },
  activities: {
    list: 'activity.read',
    show: 'activity.read',
    create: 'activity.plan',
    export: 'activity.export',
  },
  participations: { export: 'activity.export' },
  expenses: { export: 'activity.export' },
  visits: { list: 'visit.read', show: 'visit.read', create: 'visit.plan', export: 'visit.export' },
  problems: { list: 'problem.read', show: 'problem.read', create: 'problem.create', export: 'problem.export' },
  tasks: { list: 'task.read', show: 'task.read', create: 'task.create', export: 'task.export' },
  'research-spendings': innovation,
  'technology-contracts': innovation,
  'research-outcomes': innovation,
  'high-tech-steps': innovation,
  callbacks: { list: 'callback.work', show: 'callback.work', export: 'callback.work' },
  ratings: { list: 'problem.read', export: 'problem.statistics' },
  orders: { list: 'order.read', show: 'order.read', export: 'order.read' },
  supervision: { list: 'dashboard.read' },
  teams: {
    list: 'team.read',
    show: 'team.read',
    create: 'team.manage',
    edit: 'team.manage',
    export: 'team.read',
  },
  'contact-groups': {
    list: 'contactGroup.read',
    show: 'contactGroup.read',
    create: 'contactGroup.manage',
    edit: 'contactGroup.manage',
    export: 'contactGroup.read',
  },
  projects: {
    list: 'project.read',
    show: 'project.read',
    create: 'project.manage',
    edit: 'project.manage',
    export: 'project.read',
  },
  columns: {
    list: 'column.read',
    show: 'column.read',
    create: 'column.manage',
    edit: 'column.manage',
    export: 'column.read',
  },
  'column-issues': { list: 'column.read', show: 'column.read', create: 'column.act', export: 'column.read' },
  'micro-comments': {
    list: 'column.read',
    create: 'column.act',
    edit: 'column.act',
    export: 'column.read',
  },
  partnerships: {
    list: 'partnership.read',
    show: 'partnership.read',
    create: 'partnership.act',
    edit: 'partnership.act',
    export: 'partnership.read',
  },
  'benefit-policies': {
    list: 'policyPush.read',
    show: 'policyPush.read',
    create: 'policyPush.act',
    edit: 'policyPush.act',
    export: 'policyPush.read',
  },
  pairings: { list: 'enterprise.read' },
  documents: {
    list: 'document.read',
    show: 'document.read',
    create: 'document.manage',
    edit: 'document.manage',
    export: 'document.read',
  },
  'service-lists': {
    list: 'serviceList.read',
    show: 'serviceList.read',
    create: 'serviceList.act',
    edit: 'serviceList.act',
    export: 'serviceList.read',
  },
  'service-items': { list: 'serviceList.read', export: 'serviceList.read' },
  reports: { list: 'report.read', show: 'report.read', create: 'report.manage' },
  users: { list: 'user.read', show: 'user.read', create: 'user.manage', edit: 'user.manage' },
  units: { list: 'unit.read', show: 'unit.read', create: 'unit.manage', edit: 'unit.manage' },
  people: { list: 'user.lookup', show: 'user.lookup' },
  deputies: { list: 'deputy.manage', create: 'deputy.manage' },
  handovers: { list: 'assignment.handOver', show: 'assignment.handOver', create: 'assignment.handOver' },
  'routing-rules': { list: 'assignment.manage', create: 'assignment.manage', edit: 'assignment.manage' },
  jobs: { list: 'session.own', show: 'session.own' },
  deliveries: { list: 'outbox.read', show: 'outbox.read' },
  notifications: { list: 'session.own' },
  calendar: { list: 'calendar.read', edit: 'calendar.manage' },
};

export function permissionFor(resource: string, action: string): Permission | undefined {
  return table[resource]?.[action as Action];
}

/** A resource without a row is a page of the console's own and open to everybody signed in. */
export function isAllowed(held: readonly string[], resource: string, action: string): boolean {
  if (!(resource in table)) return true;
  const permission = permissionFor(resource, action);
  return permission !== undefined && held.includes(permission);
}
