import { Injectable } from '@nestjs/common';
import type { RoutingCondition, RoutingRule, RoutingTarget } from '@zhuqi/domain/assignment/routing.types.js';
import type { Sql, Tx } from '../../../platform/database/database.js';

/** A target as it is stored: names are looked up, so that a renamed unit is renamed everywhere. */
export type StoredTarget =
  | { readonly kind: 'person'; readonly userId: string }
  | { readonly kind: 'unit'; readonly unitId: string }
  | { readonly kind: 'liaison' };

export interface RoutingRuleRow {
  readonly id: string;
  readonly name: string;
  readonly order: number;
  readonly active: boolean;
  readonly version: number;
  readonly condition: RoutingCondition;
  readonly host: StoredTarget;
  readonly coHandlers: readonly StoredTarget[];
  readonly updatedAt: Date;
}

/** A rule with the names of its people and units put in. */
export type NamedRule = RoutingRule & Pick<RoutingRuleRow, 'active' | 'version' | 'updatedAt'>;

const SELECT = `
  select id, name, sort_order as "order", active, version, condition, host, co_handlers as "coHandlers", updated_at as "updatedAt"
  from routing_rule where bureau_id = $1 order by active desc, sort_order, name, id`;

const NAMES = `
  select id, name from app_user where bureau_id = $1 and id = any($2::uuid[])
  union all select id, name from unit where bureau_id = $1 and id = any($2::uuid[])`;

const SAVE = `
  insert into routing_rule (id, bureau_id, name, sort_order, condition, host, co_handlers, active, version, updated_at, updated_by_id)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
  on conflict (id) do update set name = excluded.name, sort_order = excluded.sort_order, condition = excluded.condition, host = excluded.host,
    co_handlers = excluded.co_handlers, active = excluded.active, version = excluded.version, updated_at = excluded.updated_at,
    updated_by_id = excluded.updated_by_id`;

const idOf = (target: StoredTarget): string[] =>
  target.kind === 'person' ? [target.userId] : target.kind === 'unit' ? [target.unitId] : [];

/** The routing rules of a bureau: a few dozen rows, always read together. */
@Injectable()
export class RoutingRuleRepository {
  /** Whoever edits the rules of a bureau waits for whoever does so at the same time: twins are judged over all of them. */
  async lock(tx: Tx, bureauId: string): Promise<void> {
    await tx.query('routing.lock', `select pg_advisory_xact_lock(hashtextextended('routing ' || $1::text, 0))`, [
      bureauId,
    ]);
  }

  all(sql: Sql, bureauId: string): Promise<RoutingRuleRow[]> {
    return sql.query<RoutingRuleRow>('routing.all', SELECT, [bureauId]);
  }

  /** Rules as the domain reads them; a person or unit that is gone keeps a name saying so. */
  async named(sql: Sql, bureauId: string, rows: readonly RoutingRuleRow[]): Promise<NamedRule[]> {
    const ids = [...new Set(rows.flatMap(({ host, coHandlers }) => [host, ...coHandlers].flatMap(idOf)))];
    const found = await sql.query<{ id: string; name: string }>('routing.names', NAMES, [bureauId, ids]);
    const names = new Map(found.map(({ id, name }) => [id, name]));
    const named = (target: StoredTarget): RoutingTarget =>
      target.kind === 'liaison' ? target : { ...target, name: names.get(idOf(target)[0] ?? '') ?? '（已删除）' };
    return rows.map(({ condition, host, coHandlers, ...rule }) => ({
      ...rule,
      when: condition,
      host: named(host),
      coHandlers: coHandlers.map(named),
    }));
  }

  async save(tx: Tx, bureauId: string, byId: string, rule: RoutingRuleRow): Promise<void> {
    const { id, name, order, condition, host, coHandlers, active, version, updatedAt } = rule;
    const json = [condition, host, coHandlers].map((value) => JSON.stringify(value));
    await tx.query('routing.save', SAVE, [id, bureauId, name, order, ...json, active, version, updatedAt, byId]);
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.query('routing.remove', 'delete from routing_rule where id = $1', [id]);
  }
}
