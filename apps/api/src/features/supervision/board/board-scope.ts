import type { Actor } from '@zhuqi/domain/access/actor.js';
import { scopeOf } from '@zhuqi/domain/access/can.js';
import type { Permission } from '@zhuqi/domain/access/permissions.js';

/** A case-like row within reach: $1 bureau, $2 path prefixes, $3 the person (null: a prefix is the whole bureau). */
export const reached = (row: string): string =>
  `${row}.bureau_id = $1 and (${row}.unit_path ^@ any($2::text[]) or ${row}.participant_ids @> array[$3::uuid]
    or exists (select from unnest(${row}.related_unit_paths) as path where path ^@ any($2::text[])))`;

/** The first three values of such a statement; null for those without the permission. */
export function scopeValues(
  actor: Actor,
  permission: Permission,
): readonly [string, readonly string[], string | null] | null {
  const scope = scopeOf(actor, permission);
  return scope && [scope.bureauId, scope.prefixes, scope.userId];
}
