import type { Actor } from '../src/access/actor.js';
import type { Person } from '../src/access/person.js';
import type { Role } from '../src/access/role.js';
import { asUser, systemActor, type ProblemActor } from '../src/problem/problem-actor.js';
import type { Capacity } from '../src/problem/problem.types.js';

/** A made-up bureau: an office, two specialist units, a district bureau. */
export const paths = {
  bureau: '/b/',
  office: '/b/office/',
  fund: '/b/fund/',
  talent: '/b/talent/',
  district: '/b/d1/',
};

export function actor(userId: string, role: Role, unitPath: string, more: Partial<Actor> = {}): Actor {
  return {
    userId,
    name: `${userId}的姓名`,
    bureauId: 'bureau',
    unitId: `unit${unitPath}`,
    unitPath,
    orgPath: unitPath.startsWith(paths.district) ? paths.district : paths.bureau,
    roles: [role],
    supervisedUnitPaths: [],
    ...more,
  };
}

export const personOf = ({ userId, name, unitId, unitPath, roles }: Actor): Person => ({
  userId,
  name,
  unitId,
  unitPath,
  roles,
});

export const people = {
  reporter: actor('reporter', 'SERVICE_MEMBER', paths.office),
  coordinator: actor('coordinator', 'COORDINATOR', paths.office),
  host: actor('host', 'HANDLER', paths.fund),
  coHandler: actor('coHandler', 'HANDLER', paths.talent),
  hostUnitHead: actor('hostUnitHead', 'UNIT_HEAD', paths.fund),
  callbackOfficer: actor('callbackOfficer', 'CALLBACK_OFFICER', paths.office),
  supervisor: actor('supervisor', 'SUPERVISOR', paths.office),
  deputyLeader: actor('deputyLeader', 'DEPUTY_LEADER', paths.bureau, { supervisedUnitPaths: [paths.fund] }),
  principal: actor('principal', 'PRINCIPAL', paths.bureau),
} as const;

/** Two more handlers, to take over from the host and from the co-handler. */
export const successors = {
  host: actor('nextHost', 'HANDLER', paths.fund),
  coHandler: actor('nextCoHandler', 'HANDLER', paths.talent),
} as const;

export const enterpriseLink: ProblemActor = {
  kind: 'enterprise',
  enterpriseId: 'enterprise',
  contactId: 'contact',
  name: '企业联络员',
};

/** One actor per capacity, each holding that capacity only. */
export const actorIn: Readonly<Record<Capacity, ProblemActor>> = {
  reporter: asUser(people.reporter),
  enterprise: enterpriseLink,
  coordinator: asUser(people.coordinator),
  host: asUser(people.host),
  coHandler: asUser(people.coHandler),
  hostUnitHead: asUser(people.hostUnitHead),
  callbackOfficer: asUser(people.callbackOfficer),
  supervisor: asUser(people.supervisor),
  deputyLeader: asUser(people.deputyLeader),
  principal: asUser(people.principal),
  system: systemActor,
};

/** People who have no business with the sample problem, though their roles sound like it. */
export const outsiders: Readonly<Record<string, ProblemActor>> = {
  'coordinator of a district not concerned': asUser(actor('x1', 'COORDINATOR', paths.district)),
  'supervisor of a district not concerned': asUser(actor('x2', 'SUPERVISOR', paths.district)),
  'callback officer of a district not concerned': asUser(actor('x3', 'CALLBACK_OFFICER', paths.district)),
  'head of another unit': asUser(actor('x4', 'UNIT_HEAD', paths.talent)),
  'handler who does not take part': asUser(actor('x5', 'HANDLER', paths.fund)),
  'deputy leader of other units': asUser(
    actor('x6', 'DEPUTY_LEADER', paths.bureau, { supervisedUnitPaths: [paths.talent] }),
  ),
  'coordinator of another bureau': asUser(actor('x7', 'COORDINATOR', paths.office, { bureauId: 'other' })),
  'system administrator': asUser(actor('x8', 'SYSTEM_ADMIN', paths.office)),
  'security administrator': asUser(actor('x9', 'SECURITY_ADMIN', paths.office)),
  auditor: asUser(actor('x10', 'AUDITOR', paths.office)),
  'another enterprise': { kind: 'enterprise', enterpriseId: 'other', contactId: 'c', name: '别家企业' },
};
