import type { ExportColumn, ExportRow } from './export-registry.js';

/** Helpers for the usual kinds of columns; `name` is the field of the row. */
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

export const textColumn = (name: string, header: string, width = 14): ExportColumn => ({
  name,
  header,
  width,
  selection: name,
  value: (row) => text(row[name]),
});

/** A coded value by its label; an unknown code reads as itself. */
export const codeColumn = (
  name: string,
  header: string,
  labels: Readonly<Record<string, string>>,
  width = 12,
): ExportColumn => ({
  name,
  header,
  width,
  selection: name,
  value: (row) => {
    const code = text(row[name]);
    return code === null ? null : Object.hasOwn(labels, code) ? (labels[code] ?? code) : code;
  },
});

export const numberColumn = (name: string, header: string, width = 10): ExportColumn => ({
  name,
  header,
  width,
  selection: name,
  value: (row) => (typeof row[name] === 'number' ? row[name] : null),
});

/** A list of texts in one cell. */
export const listColumn = (name: string, header: string, width = 20): ExportColumn => ({
  name,
  header,
  width,
  selection: name,
  value: (row) => text(Array.isArray(row[name]) ? row[name].join('；') : null),
});

/** A Shanghai day as a date of the sheet. */
export const dayColumn = (name: string, header: string): ExportColumn => ({
  name,
  header,
  width: 12,
  dateFormat: 'yyyy-mm-dd',
  selection: name,
  value: (row) => {
    const day = text(row[name]);
    return day === null ? null : new Date(`${day.slice(0, 10)}T00:00:00Z`);
  },
});

const SHANGHAI_MS = 8 * 3_600_000;

/** An instant as Shanghai's clock showed it. Sheets know no time zones, so the shown hours are what is written. */
export const timeColumn = (name: string, header: string): ExportColumn => ({
  name,
  header,
  width: 17,
  dateFormat: 'yyyy-mm-dd hh:mm',
  selection: name,
  value: (row) => {
    const moment = text(row[name]);
    return moment === null ? null : new Date(new Date(moment).getTime() + SHANGHAI_MS);
  },
});

/** One field of a related object: `relatedColumn('hostName', '主办人', 'host', 'name')`. */
export const relatedColumn = (
  name: string,
  header: string,
  relation: string,
  field: string,
  width = 12,
): ExportColumn => ({
  name,
  header,
  width,
  selection: `${relation} { ${field} }`,
  value: (row) => text((row[relation] as ExportRow | null | undefined)?.[field]),
});
