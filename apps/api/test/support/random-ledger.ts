import type { Actor } from '@zhuqi/domain/access/actor.js';
import { inScope, scopeOf, type ScopedRow } from '@zhuqi/domain/access/can.js';
import {
  figureSubjectNames,
  subjectOf,
  type FigureSubject,
  type Ledger,
} from '@zhuqi/domain/figure/figure-subjects.js';
import { parsePeriod, type Period } from '@zhuqi/domain/figure/period.js';
import { typeOfSubject } from '../../src/features/figures/figure-types.js';
import { SystemClock } from '../../src/platform/clock/system-clock.js';
import { EntityRegistry } from '../../src/platform/query/entity-registry.js';
import { fieldSql } from '../../src/platform/query/field-sql.js';
import { literal } from '../../src/platform/query/sql-text.js';
import { featureContext, type FeatureContext } from './feature-context.js';
import { insertRandomRows, someIds } from './random-rows.js';
import { actorWith, BUREAU } from './read-fixture.js';

const NOW = new Date('2022-12-15T04:00:00Z');
const paths = ['/b/', '/b/office/', '/b/east/'];

/** One who reads the whole bureau, and one who reads an office. */
export const everything: Actor = actorWith(['COORDINATOR']);
export const ofAnOffice: Actor = actorWith(['UNIT_HEAD'], { unitPath: '/b/office/', userId: someIds[0] ?? '' });

export function periodOf(key: string): Period {
  const parsed = parsePeriod(key);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.period;
}

type Stored = Readonly<Record<string, unknown>> & { readonly id: string; readonly row: ScopedRow };

export interface RandomLedger {
  readonly context: FeatureContext;
  /** The rows an actor may read, as the domain's evaluator sees them. */
  ledgerOf(actor: Actor): Ledger;
}

/** A database whose tables hold random rows, and the same rows in memory, each field read through the map of its list. */
export async function randomLedger(): Promise<RandomLedger> {
  const context = await featureContext();
  context.app.get(SystemClock).now = () => NOW;
  const registry = context.app.get(EntityRegistry);
  await insertRandomRows(context.database, registry, BUREAU, paths, 120, 7);
  const stored = new Map<FigureSubject, readonly Stored[]>();
  for (const subject of figureSubjectNames) stored.set(subject, await rowsIn(context, registry, subject));
  return {
    context,
    ledgerOf: (actor) =>
      Object.fromEntries(
        [...stored].map(([subject, rows]) => {
          const map = registry.get(typeOfSubject(subject));
          const scope = map.scope ? scopeOf(actor, map.scope.permission) : null;
          return [subject, rows.filter(({ row }) => scope !== null && inScope(scope, row))];
        }),
      ),
  };
}

async function rowsIn(
  { database }: FeatureContext,
  registry: EntityRegistry,
  subject: FigureSubject,
): Promise<readonly Stored[]> {
  const { table, list } = registry.get(typeOfSubject(subject));
  if (!list) throw new Error(`${subject} has no list`);
  const now = `${literal(NOW.toISOString())}::timestamptz`;
  const scope = { now: () => now, me: () => 'null::uuid', readable: () => 'true' };
  const { fields } = subjectOf(subject);
  const columns = Object.keys(fields).map((name) => `${fieldSql(list, name, 't', scope)} as "${name}"`);
  const found = await database.query<{ id: string; fields: Record<string, unknown>; row: ScopedRow }>(
    null,
    `select t.id, row_to_json(f) as fields, json_build_object('bureauId', t.bureau_id, 'unitPath', t.unit_path,
       'relatedUnitPaths', '[]'::json, 'participantIds', '[]'::json) as row
     from ${table} t, lateral (select ${columns.join(', ')}) f`,
    [],
  );
  return found.map(({ id, fields: values, row }) => ({
    ...Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        fields[name]?.kind === 'date' && typeof value === 'string' ? new Date(value) : value,
      ]),
    ),
    id,
    row,
  }));
}
