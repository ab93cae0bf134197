import fc from 'fast-check';
import { addDays, fromShanghai, shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { figureSubjectNames, subjectOf } from '@zhuqi/domain/figure/figure-subjects.js';
import type { FieldDescriptor } from '@zhuqi/domain/query/subject-fields.js';
import { typeOfSubject } from '../../src/features/figures/figure-types.js';
import type { Sql } from '../../src/platform/database/database.js';
import type { EntityRegistry } from '../../src/platform/query/entity-registry.js';

interface Column {
  readonly name: string;
  readonly type: string;
  readonly isNullable: boolean;
}

/** Tables of the ledger, parents first, with the column that points to a parent. */
const tables: ReadonlyArray<{ readonly name: string; readonly parent?: readonly [column: string, table: string] }> = [
  ...['problem', 'visit', 'enterprise', 'activity', 'team', 'task', 'service_list', 'partnership', 'press_column'],
  ...['micro_comment', 'ledger_document', 'policy_push', 'contact_group', 'major_project', 'research_spending'],
  ...['technology_contract', 'research_outcome', 'high_tech_step'],
]
  .map((name): { name: string; parent?: readonly [string, string] } => ({ name }))
  .concat([
    { name: 'rating', parent: ['problem_id', 'problem'] },
    { name: 'activity_person', parent: ['activity_id', 'activity'] },
    { name: 'activity_expense', parent: ['activity_id', 'activity'] },
    { name: 'service_item', parent: ['list_id', 'service_list'] },
    { name: 'column_issue', parent: ['column_id', 'press_column'] },
  ]);

/** Views of the ledger and the tables their columns come from. */
const sources: Readonly<Record<string, readonly string[]>> = {
  participation: ['activity_person', 'activity'],
  expense: ['activity_expense', 'activity'],
  rated_answer: ['rating', 'problem'],
  service_item_line: ['service_item', 'service_list'],
  column_issue_line: ['column_issue', 'press_column'],
};

/** Codes and texts figures ask for, drawn more often than the rest. */
const asked = new Set([
  ...['ARCHIVED', 'TO_RECORD', 'THEORY_STUDY', 'VOLUNTEERING', 'SPEAKER', 'EPIDEMIC', 'CLOSED', 'RESOLVED'],
  ...['PUBLISHED', 'NONE', 'IN_PROGRESS', 'REVIEWED'],
]);
const texts = ['纪法小课', '一本好书推荐', '二十大学习微课堂'];
export const someIds = [1, 2, 3].map((n) => `01900000-0000-7000-8000-0000000000f${n}`);

const days = fc.integer({ min: 0, max: 500 }).map((offset) => addDays(shanghaiDayOf('2021-11-01'), offset));
const moments = fc.tuple(days, fc.integer({ min: 0, max: 1439 })).map(([day, minutes]) => fromShanghai(day, minutes));

/** Codes that a column may hold, by table and column, as the fields of the figures say. */
function codesByColumn(registry: EntityRegistry): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, readonly string[]>();
  for (const subject of figureSubjectNames) {
    const map = registry.find(typeOfSubject(subject));
    if (!map?.list) continue;
    for (const [name, { kind, values }] of Object.entries<FieldDescriptor>(subjectOf(subject).fields)) {
      const field = map.list.filters[name];
      if (kind !== 'enum' || (field?.at !== 'column' && field?.at !== 'array')) continue;
      const known = values ?? ['320812', '320804'];
      const often = known.filter((value) => asked.has(value));
      for (const table of sources[map.table] ?? [map.table])
        codes.set(`${table}.${field.column}`, [...known, ...often, ...often, ...often]);
    }
  }
  return codes;
}

function valueOf(column: Column, codes: readonly string[] | undefined, row: number): fc.Arbitrary<unknown> {
  const one = codes ? fc.constantFrom(...codes) : null;
  if (column.name === 'year') return fc.constantFrom(2021, 2022, 2023);
  switch (column.type) {
    case '_text':
      return fc.array(one ?? fc.constantFrom(...texts), { maxLength: 2 });
    case '_uuid':
      return fc.subarray(someIds, { maxLength: 2 });
    case 'text':
      return one ?? fc.constantFrom(...texts, `${column.name} ${row}`, `${column.name} ${row + 1}`);
    case 'uuid':
      return fc.constantFrom(...someIds);
    case 'date':
      return days;
    case 'timestamptz':
      return moments.map((moment) => moment.toISOString());
    case 'bool':
      return fc.boolean();
    case 'jsonb':
      return fc.constant([]);
    default:
      return fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 2025 }));
  }
}

/**
 * Fills the tables of the ledger with rows whose columns hold anything they can: what the services would never write, too.
 * @param perTable rows tried; those that violate a unique index are left out
 * @param paths unit paths the rows are spread over
 */
export async function insertRandomRows(
  sql: Sql,
  registry: EntityRegistry,
  bureauId: string,
  paths: readonly string[],
  perTable: number,
  seed: number,
): Promise<void> {
  const codes = codesByColumn(registry);
  const ids = new Map<string, readonly string[]>();
  for (const { name: table, parent } of tables) {
    const columns = await sql.query<Column>(
      null,
      `select column_name as name, udt_name as type, is_nullable = 'YES' as "isNullable"
       from information_schema.columns where table_schema = 'public' and table_name = $1`,
      [table],
    );
    const rows = Array.from({ length: perTable }, (_, row) => {
      const fixed: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
        id: fc.uuid({ version: 7 }),
        bureau_id: fc.constant(bureauId),
        unit_path: fc.constantFrom(...paths),
        related_unit_paths: fc.constant([]),
        participant_ids: fc.constant([]),
        ...(parent ? { [parent[0]]: fc.constantFrom(...(ids.get(parent[1]) ?? [])) } : {}),
      };
      const record = Object.fromEntries(
        columns.map((column) => {
          const value = fixed[column.name] ?? valueOf(column, codes.get(`${table}.${column.name}`), row);
          const isSure = column.name in fixed || !column.isNullable;
          return [
            column.name,
            isSure ? value : fc.oneof({ weight: 5, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) }),
          ];
        }),
      );
      return fc.sample(fc.record(record), { numRuns: 1, seed: seed + row * 31 + table.length })[0];
    });
    const names = columns.map(({ name }) => `"${name}"`).join(', ');
    const inserted = await sql.query<{ id: string }>(
      null,
      `insert into ${table} (${names}) select ${names} from jsonb_populate_recordset(null::${table}, $1::jsonb) on conflict do nothing returning id`,
      [JSON.stringify(rows)],
    );
    ids.set(
      table,
      inserted.map(({ id }) => id),
    );
  }
}
