import type { Living } from '@zhuqi/domain/lifecycle/act.types.js';
import { loadSql } from '../../platform/aggregates/aggregate-sql.js';
import type { CommonRow } from '../../platform/aggregates/aggregate-table.js';
import type { LivingKind } from '../../platform/aggregates/living-kind.js';
import type { Sql } from '../../platform/database/database.js';
import { comparable } from '../../platform/facts/comparable.js';
import { toHistory, versionGap, type StoredEventRow } from '../../platform/facts/stored-history.js';
import type { Fault } from './ledger-report.js';

export type AnyKind = LivingKind<Living, object>;

interface StoredRow {
  readonly id: string;
  readonly row: CommonRow;
  readonly events: readonly StoredEventRow[];
}

const BATCH = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** $1 = the last id seen, $2 = how many: the next rows in order of id with their histories. */
const nextSql = (kind: AnyKind): string => `
  select y.id, (select row_to_json(r) from (${loadSql(kind, 'y.id')}) r) as row,
    (select coalesce(json_agg(json_build_object('version', e.version, 'type', e.type, 'at', e.at, 'actorId', e.actor_id,
      'actorName', e.actor_name, 'payload', e.payload) order by e.version), '[]') from event e where e.subject_id = y.id) as events
  from (select id from ${kind.table} where id > $1 order by id limit $2) y order by y.id`;

export interface KindReport {
  readonly count: number;
  readonly faults: readonly Fault[];
}

/** Every row of a kind that is not the fold of its events, or whose versions have a gap. */
export async function kindFaults(sql: Sql, kind: AnyKind): Promise<KindReport> {
  const faults: Fault[] = [];
  let count = 0;
  for (let after: string | undefined = FIRST; after !== undefined;) {
    const batch: readonly StoredRow[] = await sql.query<StoredRow>(null, nextSql(kind), [after, BATCH]);
    for (const stored of batch) faults.push(...faultsOf(kind, stored));
    count += batch.length;
    after = batch.at(-1)?.id;
  }
  return { count, faults };
}

function faultsOf(kind: AnyKind, { id, row, events }: StoredRow): readonly Fault[] {
  const stored = kind.fromRow(row);
  const named = `${kind.noun}“${kind.searched(stored)[0] ?? id}”`;
  const fault = (code: string, label: string, text: string): Fault => ({
    ...{ code, label, subjectId: id, message: `${named}${text}` },
  });
  const gap = versionGap(events);
  if (gap !== null || row.version !== events.length) {
    const missing = gap === null ? '' : `，第${gap}版缺失或重复`;
    return [fault('VERSION', '版本不符', `的版本是${row.version}，事件有${events.length}条${missing}。`)];
  }
  const folded = toHistory(events).reduce<Living | null>(
    (aggregate, event) => kind.evolve(aggregate, event as never),
    null,
  );
  if (!folded) return [];
  return differing(kind, folded, stored).map((name) =>
    fault('HISTORY', '与历史不符', `：${name} 与历次操作记录推算的不一致。`),
  );
}

/** Names of the columns and of the rows below that two states of an aggregate do not share. */
function differing(kind: AnyKind, folded: Living, stored: Living): readonly string[] {
  const [expected, actual] = [kind.toColumns(folded), kind.toColumns(stored)];
  const columns = Object.keys(expected).filter((name) => comparable(expected[name]) !== comparable(actual[name]));
  const below = (kind.children ?? []).filter((child) => {
    const texts = (aggregate: Living) => child.rowsOf(aggregate).map(comparable).sort();
    return texts(folded).join('\n') !== texts(stored).join('\n');
  });
  return [...columns, ...below.map(({ name }) => name)];
}
