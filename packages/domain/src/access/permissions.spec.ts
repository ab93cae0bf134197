import { permissionNames, permissions, type Permission } from './permissions.js';
import { adminRoles, roles, roleLabels, roleSetProblem, type Role } from './role.js';

const caseLike = /^(problem|order|callback|assignment|deputy|visit|enterprise|attachment|dashboard)\./;
const holders = (permission: Permission) => roles.filter((role) => permissions[permission][role]);

describe('the permission table', () => {
  it('keeps the three administrators out of cases, and everybody else out of administration', () => {
    for (const permission of permissionNames.filter((name) => caseLike.test(name)))
      expect(holders(permission).filter((role) => adminRoles.includes(role))).toEqual([]);
    const administration: readonly Permission[] = [
      'user.manage',
      'unit.manage',
      'policy.manage',
      'calendar.manage',
      'outbox.read',
      'audit.read',
    ];
    for (const permission of administration)
      expect(holders(permission).filter((role) => !adminRoles.includes(role))).toEqual([]);
  });

  it('gives each administrator a task of their own', () => {
    const only = (role: Role) =>
      permissionNames.filter((name) => holders(name).length === 1 && permissions[name][role]);
    expect(only('SYSTEM_ADMIN')).toEqual(['calendar.manage', 'outbox.read']);
    expect(only('SECURITY_ADMIN')).toEqual(['unit.manage', 'user.read', 'user.manage', 'policy.manage']);
    expect(only('AUDITOR')).toEqual(['audit.read']);
  });

  it('lets nobody act on problems they could not read', () => {
    for (const role of roles) expect(permissions['problem.act'][role]).toBe(permissions['problem.read'][role]);
  });

  it('gives everyone their own session', () => expect(holders('session.own')).toEqual(roles));
});

describe('三员分立', () => {
  it('refuses two administrators in one person, and an administrator who handles cases', () => {
    for (const admin of adminRoles)
      for (const other of roles.filter((role) => role !== admin)) {
        const sentence = roleSetProblem([other, admin]);
        expect(sentence).toContain(roleLabels[admin]);
        expect(sentence).toContain(roleLabels[other]);
      }
  });

  it('accepts any case roles together, each administrator alone, and nobody at all', () => {
    expect(roleSetProblem(roles.filter((role) => !adminRoles.includes(role)))).toBeNull();
    for (const admin of adminRoles) expect(roleSetProblem([admin])).toBeNull();
    expect(roleSetProblem([])).toBeNull();
  });
});
