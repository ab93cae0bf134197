import type { Actor } from './actor.js';
import { lentPermissions, permissions, type Permission, type Reach } from './permissions.js';

/** What a row says about itself for access; every case-like table has these columns. */
export interface ScopedRow {
  readonly bureauId: string;
  /** Path of the unit responsible now. */
  readonly unitPath: string;
  /** Paths of the other units concerned: receiving, reporting, helping. */
  readonly relatedUnitPaths: readonly string[];
  readonly participantIds: readonly string[];
}

/**
 * The rows a permission covers, as data that compiles to SQL:
 * bureau_id = bureauId AND (a unit path under one of the prefixes OR userId among the participants).
 */
export interface Scope {
  readonly bureauId: string;
  readonly prefixes: readonly string[];
  /** null: taking part adds nothing, either because it is not granted or because a prefix is the whole bureau. */
  readonly userId: string | null;
  /** Absent colleagues whose rows count as the actor's own; absent = none. */
  readonly absentIds?: readonly string[];
}

/** May the actor do this at all (no row), or to this row? */
export function can(actor: Actor, permission: Permission, row?: ScopedRow): boolean {
  const scope = scopeOf(actor, permission);
  return scope !== null && (row === undefined || inScope(scope, row));
}

/**
 * The union of what the actor's roles reach, and, where case work is concerned, of what absent colleagues reach whom the
 * actor stands in for; null when no role has the permission.
 */
export function scopeOf(actor: Actor, permission: Permission): Scope | null {
  const absent = lentPermissions.has(permission) ? (actor.actingFor ?? []) : [];
  const reaches = [actor, ...absent].flatMap((person) => reachesOf(person, permission));
  if (reaches.length === 0) return null;
  const prefixes = withoutCovered(reaches.flat());
  if (prefixes.some(isTopOfTree)) return { bureauId: actor.bureauId, prefixes, userId: null };
  const absentIds = absent.map(({ userId }) => userId);
  return { bureauId: actor.bureauId, prefixes, userId: actor.userId, ...(absentIds.length > 0 ? { absentIds } : {}) };
}

/** The prefixes of each role that has the permission; no entry when none has it. */
const reachesOf = (person: Actor, permission: Permission): ReadonlyArray<readonly string[]> =>
  person.roles.flatMap((role) => {
    const reach = permissions[permission][role];
    return reach === undefined ? [] : [prefixesOf(person, reach)];
  });

export function inScope(scope: Scope, row: ScopedRow): boolean {
  if (row.bureauId !== scope.bureauId) return false;
  if (scope.userId !== null && row.participantIds.includes(scope.userId)) return true;
  if (scope.absentIds?.some((id) => row.participantIds.includes(id))) return true;
  return scope.prefixes.some(
    (prefix) => row.unitPath.startsWith(prefix) || row.relatedUnitPaths.some((path) => path.startsWith(prefix)),
  );
}

function prefixesOf(actor: Actor, reach: Reach): readonly string[] {
  switch (reach) {
    case 'own':
      return [];
    case 'unit':
      return [actor.unitPath];
    case 'supervised':
      // A leader's own unit is often the bureau itself; counting it would turn "supervised" into "everything".
      return actor.unitPath === actor.orgPath
        ? actor.supervisedUnitPaths
        : [actor.unitPath, ...actor.supervisedUnitPaths];
    case 'org':
      return [actor.orgPath];
  }
}

function withoutCovered(paths: readonly string[]): readonly string[] {
  const unique = [...new Set(paths)].sort();
  return unique.filter((path) => !unique.some((other) => other !== path && path.startsWith(other)));
}

/** '/bureau/' has one segment: every row of the bureau lies under it, so SQL needs no second condition. */
const isTopOfTree = (prefix: string): boolean => /^\/[^/]+\/$/.test(prefix);
