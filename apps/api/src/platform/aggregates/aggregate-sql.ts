import type { RecordType } from '../facts/record-type.js';
import { COMMON, snake, WRITTEN, type AggregateTable, type ChildTable } from './aggregate-table.js';

type Table = Pick<AggregateTable<never, never>, 'table' | 'columns' | 'kept' | 'children'>;

const read = ({ columns }: RecordType, alias: string): string =>
  columns.map(({ name }) => `${alias}.${snake(name)} as "${name}"`).join(', ');

const object = ({ columns }: RecordType, alias: string): string =>
  `json_build_object(${columns.map(({ name }) => `'${name}', ${alias}.${snake(name)}`).join(', ')})`;

const childRows = ({ name, table, parent, columns, orderBy }: ChildTable<never>): string =>
  `coalesce((select json_agg(${object(columns, 'c')} order by ${orderBy.map((column) => `c.${column}`).join(', ')})
    from ${table} c where c.${parent} = x.id), '[]') as "${name}"`;

/** One aggregate with the rows below it. @param id an expression */
export const loadSql = ({ table, columns, children = [] }: Table, id: string): string =>
  `select ${[read(COMMON, 'x'), read(columns, 'x'), ...children.map(childRows)].join(', ')} from ${table} x where x.id = ${id}`;

/** The columns of a new row that have a value; the others keep the table's defaults. */
export function newRecord({ columns, kept }: Table, row: object): RecordType {
  const all = [COMMON, columns, WRITTEN, ...(kept ? [kept] : [])].flatMap((record) => record.columns);
  return recordOf(all.filter(({ name }) => Object.hasOwn(row, name)));
}

const recordOf = (columns: RecordType['columns']): RecordType => ({
  columns,
  definition: columns.map(({ name, type }) => `"${name}" ${type}`).join(', '),
});

/** The head of a beginning; no row = the id is taken. */
export const insertSql =
  ({ table }: Table, record: RecordType) =>
  (rows: string): string =>
    `insert into ${table} (${record.columns.map(({ name }) => snake(name)).join(', ')}, unit_id)
    select ${record.columns.map(({ name }) => `r."${name}"`).join(', ')}, (select u.id from unit u where u.path = r."unitPath")
    from ${rows} on conflict (id) do nothing returning id`;

/** The head of a change; no row = the version had moved. */
export const updateSql =
  ({ table }: Table) =>
  (set: string, id: string, version: string, unitPath: string): string =>
    `update ${table} set ${set}, unit_id = (select u.id from unit u where u.path = ${unitPath})
    where id = ${id} and version = ${version} returning id`;

/** Writes rows below; one that is there under its key changes in place. */
export const upsertChildren =
  ({ table, parent, columns, key }: ChildTable<never>) =>
  (rows: string): string => {
    const names = columns.columns.map(({ name }) => name);
    const target = key.length === 1 && key[0] === 'id' ? ['id'] : [parent, ...key.map(snake)];
    const set = names.filter((name) => !key.includes(name)).map((name) => `${snake(name)} = excluded.${snake(name)}`);
    return `insert into ${table} as c (${parent}, ${names.map(snake).join(', ')})
    select head.id, ${names.map((name) => `r."${name}"`).join(', ')} from head, ${rows}
    on conflict (${target.join(', ')}) do update set ${set.join(', ')} where c.${parent} = excluded.${parent}`;
  };

export const deleteChildren =
  ({ table, parent, key }: ChildTable<never>) =>
  (rows: string): string =>
    `delete from ${table} c using head, ${rows} where c.${parent} = head.id and ${key
      .map((name) => `c.${snake(name)} = r."${name}"`)
      .join(' and ')}`;

/** The columns that tell rows below apart. */
export const keyRecord = ({ columns, key }: ChildTable<never>): RecordType =>
  recordOf(columns.columns.filter(({ name }) => key.includes(name)));
