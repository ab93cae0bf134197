import type { Scope } from '@zhuqi/domain/access/can.js';
import type { Permission } from '@zhuqi/domain/access/permissions.js';
import type { EntityScope, ScopeColumns } from './entity-map.js';
import type { StatementWriter } from './statement-writer.js';

/**
 * What decides the text of a scope predicate: 'none', 'bureau' (everything), or which of prefixes and participation
 * count. Values (paths, ids) are bound. Part of the key of a cached statement.
 */
export type ScopeShape = 'none' | 'bureau' | 'own' | 'prefixes+own' | 'own+absent' | 'prefixes+own+absent';

export function scopeShape(scope: Scope | null): ScopeShape {
  if (scope === null) return 'none';
  // The domain leaves the participant out exactly when a prefix is the whole bureau.
  if (scope.userId === null) return 'bureau';
  const own = scope.absentIds ? 'own+absent' : 'own';
  return scope.prefixes.length > 0 ? `prefixes+${own}` : own;
}

export interface Predicate {
  readonly sql: string;
  /** A GIN index finds the rows; their order is then made by sorting the few. */
  readonly selective: boolean;
}

/** The domain's `inScope` as SQL over the columns of `alias`. */
export function compileScope(
  writer: StatementWriter,
  { permission, columns }: EntityScope,
  shape: ScopeShape,
  alias: string,
): readonly Predicate[] {
  if (shape === 'none') return [{ sql: 'false', selective: false }];
  const bureau = { sql: `${alias}.bureau_id = ${writer.bureau()}`, selective: false };
  // Whose rows belong to no unit and no person in particular is read by the whole bureau.
  const { unitPath, relatedUnitPaths, participants } = columns;
  if (shape === 'bureau' || !(unitPath || relatedUnitPaths || participants)) return [bureau];
  const own =
    columns.participants && participates(writer, columns.participants, alias, idsFor(writer, permission, shape));
  const prefixes = () =>
    writer.bindOnce(`prefixes ${permission}`, (request) => request.scope(permission)?.prefixes ?? [], 'text[]');
  const isOwn = shape === 'own' || shape === 'own+absent';
  const places = isOwn ? [] : placedUnder(columns, alias, prefixes);
  const ways = [...places, ...(own ? [own] : [])];
  if (ways.length === 0) return [bureau, { sql: 'false', selective: false }];
  return [bureau, { sql: `(${ways.join(' or ')})`, selective: isOwn && columns.participants?.array === true }];
}

/** Whose rows count as one's own: one's own id, or with those of the absent colleagues one stands in for. */
function idsFor(writer: StatementWriter, permission: Permission, shape: ScopeShape): string | null {
  if (shape !== 'own+absent' && shape !== 'prefixes+own+absent') return null;
  return writer.bindOnce(
    `ids ${permission}`,
    (request) => {
      const scope = request.scope(permission);
      return [...(scope?.userId ? [scope.userId] : []), ...(scope?.absentIds ?? [])];
    },
    'uuid[]',
  );
}

function participates(
  writer: StatementWriter,
  { column, array }: NonNullable<ScopeColumns['participants']>,
  alias: string,
  ids: string | null,
): string {
  if (ids !== null) return array ? `${alias}.${column} && ${ids}` : `${alias}.${column} = any(${ids})`;
  return array ? `${alias}.${column} @> array[${writer.me()}]` : `${alias}.${column} = ${writer.me()}`;
}

// ^@ is starts_with as an operator: no pattern characters to escape, and it works with ANY.
function placedUnder({ unitPath, relatedUnitPaths }: ScopeColumns, alias: string, prefixes: () => string): string[] {
  return [
    ...(unitPath ? [`${alias}.${unitPath} ^@ any(${prefixes()})`] : []),
    ...(relatedUnitPaths
      ? [`exists (select from unnest(${alias}.${relatedUnitPaths}) as related where related ^@ any(${prefixes()}))`]
      : []),
  ];
}
