import type { RowColumn } from '@zhuqi/domain/figure/column.types.js';
import { subjectOf, type FigureSubject } from '@zhuqi/domain/figure/figure-subjects.js';
import { rowsOf } from '@zhuqi/domain/figure/figure-rows.js';
import type { EntityList } from '../../platform/query/entity-map.js';
import { fieldSql } from '../../platform/query/field-sql.js';
import type { CellExpression, RawCell } from '../../platform/query/page-rows.service.js';

/** A cell as it is shown: words, a day as text, a moment in ISO, money in 元; numbers stay numbers. */
export type Cell = string | number | null;

const nameIn =
  (table: string, column = 'name') =>
  (id: string) =>
    `(select n.${column} from ${table} n where n.id = ${id})`;
const names = {
  unit: nameIn('unit'),
  person: nameIn('app_user'),
  team: nameIn('team'),
  enterprise: nameIn('enterprise'),
  activity: nameIn('activity', 'title'),
} as const;

/** What the statement brings for a column. */
export const cellSql =
  (list: EntityList, { field, kind }: RowColumn): CellExpression =>
  (alias, scope) => {
    const value = field === 'id' ? `${alias}.id` : fieldSql(list, field, alias, scope);
    return kind in names ? names[kind as keyof typeof names](value) : value;
  };

/** What PostgreSQL brought, as the table shows it. */
export function shownCell(column: RowColumn, value: RawCell): Cell {
  if (value === null) return null;
  if (typeof value === 'object') return value.map((one) => shownCell(column, one)).join('、');
  switch (column.kind) {
    case 'code':
      return column.labels[String(value)] ?? String(value);
    case 'yes':
      return value === true ? '是' : '否';
    case 'yuan':
      return Number(value) / 100;
    case 'percent':
      return Number(value);
    case 'moment':
      return new Date(String(value)).toISOString();
    default:
      return typeof value === 'number' ? value : String(value);
  }
}

export const columnLabel = (subject: FigureSubject, { field, label }: RowColumn): string =>
  label ?? subjectOf(subject).fields[field]?.label ?? field;

/** The page a row opens. */
export const rowPath = (subject: FigureSubject, id: string): string => `/${rowsOf(subject).link.resource}/${id}/show`;
