import type { Actor } from './actor.js';
import { permissions, type Permission, type Reach } from './permissions.js';

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
}

/** May the actor do this at all (no row), or to this row? */
export function can(actor: Actor, permission: Permission, row?: ScopedRow): boolean {
  const scope = scopeOf(actor, permission);
  return scope !== null && (row === undefined || inScope(scope, row));
}

/** The union of what the actor's roles reach, or null when no role has the permission. */
export function scopeOf(actor: Actor, permission: Permission): Scope | null {
  const byRole = permissions[permission];
  const reaches = actor.roles.flatMap((role) => byRole[role] ?? []);
  if (reaches.length === 0) return null;
  const prefixes = withoutCovered(reaches.flatMap((reach) => prefixesOf(actor, reach)));
  return { bureauId: actor.bureauId, prefixes, userId: prefixes.some(isTopOfTree) ? null : actor.userId };
}

export function inScope(scope: Scope, row: ScopedRow): boolean {
  if (row.bureauId !== scope.bureauId) return false;
  if (scope.userId !== null && row.participantIds.includes(scope.userId)) return true;
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
