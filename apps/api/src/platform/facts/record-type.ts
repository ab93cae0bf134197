/** What a part of a write reads from each of its rows: names as the row has them, types as PostgreSQL calls them. */
export interface RecordType {
  readonly columns: readonly Column[];
  /** As `jsonb_to_recordset` wants it. */
  readonly definition: string;
}

interface Column {
  readonly name: string;
  readonly type: string;
}

/** Above this many rows they travel as one JSON text: a statement has 65,535 parameters, and each count is a text of its own. */
const MOST_IN_PARAMETERS = 8;

/** @param definition e.g. `id uuid, "bureauId" uuid, payload jsonb` */
export function recordType(definition: string): RecordType {
  const columns = [...definition.matchAll(/"?(\w+)"? ([\w[\]]+)/g)].map(([, name = '', type = '']) => ({ name, type }));
  return { columns, definition };
}

const areFew = (rows: readonly object[]): boolean => rows.length <= MOST_IN_PARAMETERS;

/** How many rows a text is made for; part of its name. */
export const countOf = (rows: readonly object[]): string => (areFew(rows) ? String(rows.length) : 'n');

/** The parameters that carry the rows. */
export function parametersOf({ columns }: RecordType, rows: readonly object[]): unknown[] {
  if (!areFew(rows)) return [JSON.stringify(rows)];
  const values: unknown[] = [];
  for (const row of rows)
    for (const { name, type } of columns) values.push(parameter((row as never)[name], type === 'jsonb'));
  return values;
}

/** The rows as a FROM item `r`. @param first number of their first parameter */
export function rowsFrom({ columns, definition }: RecordType, rows: readonly object[], first: number): string {
  if (!areFew(rows)) return `jsonb_to_recordset($${first}::jsonb) as r(${definition})`;
  const row = (index: number) =>
    columns.map(({ type }, place) => `$${first + index * columns.length + place}::${type}`).join(', ');
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  return `(values ${rows.map((_, index) => `(${row(index)})`).join(', ')}) as r(${names})`;
}

/** A value as the driver can send it at once: moments in UTC, JSON as text; a list that is not JSON is an array. */
export function parameter(value: unknown, isJson = false): unknown {
  if (value === null || value === undefined) return null;
  if (isJson) return JSON.stringify(value);
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' && !Array.isArray(value) ? JSON.stringify(value) : value;
}
