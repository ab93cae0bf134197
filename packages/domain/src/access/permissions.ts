import { adminRoles, caseRoles, roles, type Role } from './role.js';

/**
 * How far a permission reaches; each reach includes the rows one takes part in oneself.
 * own: one is among the row's participants · unit: rows of the own unit · supervised: rows of the units supervised,
 * and of the own unit · org: rows of the own bureau or district bureau (for the city bureau, everything).
 */
export type Reach = 'own' | 'unit' | 'supervised' | 'org';

type Row = Readonly<Partial<Record<Role, Reach>>>;

const each = (held: readonly Role[], reach: Reach): Row => Object.fromEntries(held.map((role) => [role, reach]));

const staff = caseRoles.filter((role) => role !== 'ENTERPRISE_CONTACT');

/** Who sees which cases: the base the case permissions below are variations of. */
const caseReach = {
  SERVICE_MEMBER: 'own',
  HANDLER: 'own',
  UNIT_HEAD: 'unit',
  DEPUTY_LEADER: 'supervised',
  COORDINATOR: 'org',
  SUPERVISOR: 'org',
  CALLBACK_OFFICER: 'org',
  PRINCIPAL: 'org',
} as const satisfies Row;

const overview = {
  UNIT_HEAD: 'unit',
  DEPUTY_LEADER: 'supervised',
  COORDINATOR: 'org',
  SUPERVISOR: 'org',
  PRINCIPAL: 'org',
} as const satisfies Row;

/** Permission × role → reach. An absent role may not. Adding a permission is adding a row. */
const table = {
  'problem.read': { ...caseReach, ENTERPRISE_CONTACT: 'own' },
  'problem.create': { ...each(staff, 'org'), ENTERPRISE_CONTACT: 'own' },
  'problem.act': { ...caseReach, ENTERPRISE_CONTACT: 'own' },
  'problem.export': { ...overview, SERVICE_MEMBER: 'own', HANDLER: 'own' },
  'problem.statistics': { ...overview, CALLBACK_OFFICER: 'org' },
  // 关注: whoever may read a case may follow it.
  'problem.watch': caseReach,

  // 督办单: the leader addressed takes part in the row.
  'order.read': { ...overview, HANDLER: 'unit' },
  'order.act': { UNIT_HEAD: 'unit', DEPUTY_LEADER: 'supervised', SUPERVISOR: 'org', PRINCIPAL: 'org' },
  'order.issue': { SUPERVISOR: 'org' },
  'callback.work': { CALLBACK_OFFICER: 'org' },

  // Routing rules; handing over what a colleague has in hand; one's own deputy, or the deputies of those one leads.
  'assignment.manage': { COORDINATOR: 'org' },
  'assignment.handOver': { COORDINATOR: 'org', UNIT_HEAD: 'unit' },
  'deputy.manage': { ...each(staff, 'own'), UNIT_HEAD: 'unit', COORDINATOR: 'org' },

  'visit.read': caseReach,
  'visit.plan': { ...overview, SERVICE_MEMBER: 'own', HANDLER: 'own' },
  'visit.record': each(staff, 'own'),
  // The head reviews the unit's visits; a visit the head led is reviewed by the supervising deputy leader.
  'visit.review': { UNIT_HEAD: 'unit', DEPUTY_LEADER: 'supervised' },
  'visit.export': { ...overview, SERVICE_MEMBER: 'own', HANDLER: 'own' },

  // 攻坚任务: drafted by whoever leads the unit; 报送、审核 by those concerned.
  'task.read': { ...caseReach, CALLBACK_OFFICER: 'own' },
  'task.create': { UNIT_HEAD: 'unit', DEPUTY_LEADER: 'supervised', COORDINATOR: 'org', PRINCIPAL: 'org' },
  'task.act': { ...caseReach, CALLBACK_OFFICER: 'own' },
  'task.export': overview,

  // The registers of the ledger: the whole house reads them, those who keep them write.
  'team.read': each(staff, 'org'),
  'team.manage': { UNIT_HEAD: 'unit', COORDINATOR: 'org' },
  'serviceList.read': each(staff, 'org'),
  'serviceList.act': { COORDINATOR: 'org', DEPUTY_LEADER: 'org', PRINCIPAL: 'org' },
  'activity.read': each(staff, 'org'),
  'activity.plan': { ...overview, SERVICE_MEMBER: 'own', HANDLER: 'own' },
  // Signing up, signing in and recording: each act is checked against the row.
  'activity.act': each(staff, 'org'),
  'activity.export': overview,
  'partnership.read': each(staff, 'org'),
  'partnership.act': {
    ...each(['SERVICE_MEMBER', 'HANDLER'], 'own'),
    ...{ UNIT_HEAD: 'unit', COORDINATOR: 'org', DEPUTY_LEADER: 'supervised', PRINCIPAL: 'org' },
  },
  'column.read': each(staff, 'org'),
  'column.manage': { COORDINATOR: 'org' },
  'column.act': { ...each(staff, 'own'), UNIT_HEAD: 'unit', COORDINATOR: 'org' },
  'document.read': each(staff, 'org'),
  'document.manage': { UNIT_HEAD: 'unit', COORDINATOR: 'org' },
  'policyPush.read': each(staff, 'org'),
  'policyPush.act': { UNIT_HEAD: 'unit', COORDINATOR: 'org' },
  'contactGroup.read': each(staff, 'org'),
  'contactGroup.manage': { SERVICE_MEMBER: 'own', UNIT_HEAD: 'unit', COORDINATOR: 'org' },
  'project.read': each(staff, 'org'),
  'project.manage': { UNIT_HEAD: 'unit', COORDINATOR: 'org' },
  'cadence.read': overview,
  'cadence.manage': { COORDINATOR: 'org' },
  // 研发投入、技术合同、科研成果、高企进展: facts with evidence.
  'innovation.read': each(staff, 'org'),
  'innovation.record': { SERVICE_MEMBER: 'own', HANDLER: 'own', UNIT_HEAD: 'unit', COORDINATOR: 'org' },
  'ledger.import': { COORDINATOR: 'org' },

  // Figures and reports are counted within the reach.
  'figure.read': overview,
  'report.read': overview,
  'report.manage': { COORDINATOR: 'org', PRINCIPAL: 'org' },
  'consistency.read': overview,

  'enterprise.read': each(staff, 'org'),
  // Phones and e-mail of contacts; everybody else sees them masked (mask.ts).
  'enterprise.readContacts': each(['SERVICE_MEMBER', 'HANDLER', 'COORDINATOR', 'CALLBACK_OFFICER', 'UNIT_HEAD'], 'org'),
  'enterprise.create': each(['SERVICE_MEMBER', 'COORDINATOR'], 'org'),
  'enterprise.update': { SERVICE_MEMBER: 'own', COORDINATOR: 'org' },
  'enterprise.import': { COORDINATOR: 'org' },
  'enterprise.export': { COORDINATOR: 'org', SUPERVISOR: 'org', PRINCIPAL: 'org' },
  'enterprise.assignLiaison': each(['COORDINATOR', 'UNIT_HEAD'], 'org'),

  // Attachments follow their subject: the row checked is the problem's, the visit's or the enterprise's.
  'attachment.read': { ...caseReach, ENTERPRISE_CONTACT: 'own' },
  'attachment.add': { ...caseReach, ENTERPRISE_CONTACT: 'own' },
  'attachment.remove': { SERVICE_MEMBER: 'own', HANDLER: 'own', UNIT_HEAD: 'own', COORDINATOR: 'org' },

  'unit.read': each(roles, 'org'),
  'unit.manage': { SECURITY_ADMIN: 'org' },
  // Names and units only, to choose a handler or a companion; accounts themselves are user.read.
  'user.lookup': each(staff, 'org'),
  'user.read': { SECURITY_ADMIN: 'org' },
  'user.manage': { SECURITY_ADMIN: 'org' },
  // Everything about one's own sign-in: me, password, sign-out, saved views, notifications.
  'session.own': each(roles, 'own'),

  'calendar.read': each(roles, 'org'),
  'calendar.manage': { SYSTEM_ADMIN: 'org' },
  'policy.read': each(roles, 'org'),
  'policy.manage': { SECURITY_ADMIN: 'org' },
  'outbox.read': { SYSTEM_ADMIN: 'org' },
  'job.read': { COORDINATOR: 'own', SYSTEM_ADMIN: 'org' },
  'job.run': { COORDINATOR: 'own', SYSTEM_ADMIN: 'org' },
  'audit.read': { AUDITOR: 'org' },

  'home.read': each([...staff, ...adminRoles], 'own'),
  'dashboard.read': overview,
} as const satisfies Record<string, Row>;

export type Permission = keyof typeof table;

export const permissions: Readonly<Record<Permission, Row>> = table;

/** Case work goes over to the deputy of an absent colleague; registers, settings and figures do not. */
export const lentPermissions: ReadonlySet<Permission> = new Set<Permission>([
  'problem.read',
  'problem.act',
  'order.read',
  'order.act',
  'callback.work',
  'visit.read',
  'visit.record',
  'visit.review',
  'task.read',
  'task.act',
  'activity.act',
  'attachment.read',
  'attachment.add',
]);

export const permissionNames = Object.keys(table) as readonly Permission[];
