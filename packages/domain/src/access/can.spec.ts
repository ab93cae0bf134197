import fc from 'fast-check';
import type { Actor } from './actor.js';
import { can, inScope, scopeOf, type ScopedRow } from './can.js';
import { lentPermissions, permissionNames, permissions, type Permission, type Reach } from './permissions.js';
import { roles } from './role.js';

const path = fc
  .array(fc.constantFrom('a', 'b', 'ab'), { minLength: 0, maxLength: 3 })
  .map((segments) => ['', 'root', ...segments, ''].join('/'));

const actors: fc.Arbitrary<Actor> = fc
  .record({
    userId: fc.constantFrom('u1', 'u2'),
    name: fc.constant('张三'),
    bureauId: fc.constantFrom('b1', 'b2'),
    unitId: fc.constant('unit'),
    unitPath: path,
    roles: fc.subarray([...roles]),
    supervisedUnitPaths: fc.array(path, { maxLength: 3 }),
    depth: fc.integer({ min: 2, max: 5 }),
  })
  .map(({ depth, ...actor }) => ({
    ...actor,
    orgPath: `${actor.unitPath.split('/').slice(0, -1).slice(0, depth).join('/')}/`,
  }));

const rows: fc.Arbitrary<ScopedRow> = fc.record({
  bureauId: fc.constantFrom('b1', 'b2'),
  unitPath: path,
  relatedUnitPaths: fc.array(path, { maxLength: 2 }),
  participantIds: fc.subarray(['u1', 'u2', 'u3']),
});

const permission = fc.constantFrom(...permissionNames);

/** The rule in words, without the shortcuts of scopeOf: some role of the actor reaches the row. */
function reaches(actor: Actor, reach: Reach, row: ScopedRow): boolean {
  if (row.bureauId !== actor.bureauId) return false;
  const under = (prefix: string) => [row.unitPath, ...row.relatedUnitPaths].some((unit) => unit.startsWith(prefix));
  if (row.participantIds.includes(actor.userId)) return true;
  if (reach === 'unit') return under(actor.unitPath);
  if (reach === 'supervised')
    return actor.supervisedUnitPaths.some(under) || (actor.unitPath !== actor.orgPath && under(actor.unitPath));
  return reach === 'org' && under(actor.orgPath);
}

/** A deputy who may do something at all may do it to the rows either of the two takes part in. */
const takesPart = (person: Actor, deputy: Actor, name: Permission, row: ScopedRow): boolean =>
  can(deputy, name) &&
  (lentPermissions.has(name) || person.userId === deputy.userId) &&
  row.bureauId === deputy.bureauId &&
  row.participantIds.includes(person.userId);

describe('can and scopeOf', () => {
  it('say the same about every actor, permission and row', () => {
    fc.assert(
      fc.property(actors, permission, rows, (actor, name, row) => {
        const scope = scopeOf(actor, name);
        expect(can(actor, name, row)).toBe(scope !== null && inScope(scope, row));
        expect(can(actor, name)).toBe(scope !== null);
      }),
      { numRuns: 2000 },
    );
  });

  it('are the union of what each role reaches', () => {
    fc.assert(
      fc.property(actors, permission, rows, (actor, name, row) => {
        const granted = actor.roles.flatMap((role) => permissions[name][role] ?? []);
        expect(can(actor, name, row)).toBe(granted.some((reach) => reaches(actor, reach, row)));
      }),
      { numRuns: 2000 },
    );
  });

  it('lend case work, and nothing else, to whoever stands in for an absent colleague', () => {
    fc.assert(
      fc.property(actors, actors, permission, rows, (actor, other, name, row) => {
        const absent = { ...other, bureauId: actor.bureauId };
        const deputy = { ...actor, actingFor: [absent] };
        const lent = lentPermissions.has(name) && (can(absent, name, row) || takesPart(absent, deputy, name, row));
        expect(can(deputy, name, row)).toBe(can(actor, name, row) || lent || takesPart(actor, deputy, name, row));
        expect(can(deputy, name)).toBe(can(actor, name) || (lentPermissions.has(name) && can(absent, name)));
      }),
      { numRuns: 2000 },
    );
  });

  it('keep scopes small: no prefix covers another, and the whole bureau needs no participant test', () => {
    fc.assert(
      fc.property(actors, permission, (actor, name) => {
        const { prefixes = [], userId } = scopeOf(actor, name) ?? {};
        for (const prefix of prefixes)
          expect(prefixes.filter((other) => other !== prefix && other.startsWith(prefix))).toEqual([]);
        expect(new Set(prefixes).size).toBe(prefixes.length);
        if (prefixes.includes('/root/')) expect(userId).toBeNull();
      }),
    );
  });

  it('never cross bureaus', () => {
    fc.assert(
      fc.property(actors, permission, rows, (actor, name, row) => {
        fc.pre(actor.bureauId !== row.bureauId);
        expect(can(actor, name, row)).toBe(false);
      }),
    );
  });
});
