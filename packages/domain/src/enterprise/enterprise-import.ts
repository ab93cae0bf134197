import { parseCreditCode } from './credit-code.js';
import { districtByCode, districtByName, isDivisionCode } from './division.js';
import { enterpriseStatusOf } from './enterprise-status.js';
import type { ContactInput, EnterpriseInput, FieldFault } from './enterprise.types.js';
import { highTechStageOf } from './high-tech-stage.js';
import { importLabel, type ColumnMapping, type ImportField } from './import-columns.js';
import { parseListDate } from '../import/list-date.js';
import { industryOf } from './industry.js';
import { plainPhone, validateEnterprise } from './validate-enterprise.js';

/** A row of a file: header → cell, as text. */
export type ImportRow = Readonly<Record<string, string | number | null | undefined>>;

export interface ImportFault {
  /** The header as it stands in the file, or our own name of the column when the file has none. */
  readonly column: string;
  readonly message: string;
}

export type ImportedRow =
  | { readonly ok: true; readonly value: EnterpriseInput }
  | { readonly ok: false; readonly errors: readonly ImportFault[] };

type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

/**
 * One row as an enterprise, or all that is wrong with it. Empty cells and unmapped columns say nothing (undefined), so
 * an import never wipes what the register already knows.
 */
export function toEnterpriseInput(row: ImportRow, mapping: ColumnMapping): ImportedRow {
  const errors: ImportFault[] = [];
  const columnOf = (field: ImportField) => mapping[field] ?? importLabel(field);
  const cell = (field: ImportField): string | undefined => {
    const header = mapping[field];
    const value = header !== undefined && Object.hasOwn(row, header) ? row[header] : undefined;
    const text = String(value ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    return text === '' || text === '-' || text === '—' || text === '/' ? undefined : text;
  };
  const read = <T>(field: ImportField, parse: (text: string) => Parsed<T>): T | undefined => {
    const text = cell(field);
    if (text === undefined) return undefined;
    const parsed = parse(text);
    if (parsed.ok) return parsed.value;
    errors.push({ column: columnOf(field), message: parsed.message });
    return undefined;
  };

  const contact = contactOf(cell);
  const value: EnterpriseInput = dropUndefined({
    name: cell('name') ?? '',
    creditCode: read('creditCode', creditCode),
    formerNames: listOf(cell('formerNames')),
    districtCode: read('district', district),
    industry: read('industry', word(industryOf, '行业应为国民经济行业门类（如“制造业”或 C）')),
    status: read('status', word(enterpriseStatusOf, '经营状态应为在业、停业、吊销、注销或迁出')),
    address: cell('address'),
    foundedOn: read('foundedOn', (text) => {
      const parsed = parseListDate(text);
      return parsed.ok ? { ok: true, value: parsed.day } : parsed;
    }),
    registeredCapital: withUnit(cell('registeredCapital'), mapping.registeredCapital),
    highTechStage: read(
      'highTechStage',
      word(highTechStageOf, '高企阶段应为未培育、培育入库、拟申报、申报、认定或过期'),
    ),
    tags: listOf(cell('tags')),
    longitude: read('longitude', decimal),
    latitude: read('latitude', decimal),
    contacts: contact ? [contact] : undefined,
  });
  for (const fault of validateEnterprise(value)) {
    const column = columnOf(fieldOf(fault));
    if (!errors.some((error) => error.column === column)) errors.push({ column, message: fault.message });
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value };
}

function contactOf(cell: (field: ImportField) => string | undefined): ContactInput | undefined {
  const [name, title, phone, email] = [
    cell('contactName'),
    cell('contactTitle'),
    cell('contactPhone'),
    cell('contactEmail'),
  ];
  if (name === undefined && phone === undefined && email === undefined) return undefined;
  // Lists often give a number without a name; consent is never taken from a list.
  return dropUndefined({
    name: name ?? '联系人',
    title,
    phone: phone === undefined ? undefined : plainPhone(phone),
    email,
    consent: false,
    isPrimary: true,
  });
}

function creditCode(text: string): Parsed<string> {
  const parsed = parseCreditCode(text);
  return parsed.ok ? { ok: true, value: parsed.code } : { ok: false, message: parsed.message };
}

function district(text: string): Parsed<string> {
  if (isDivisionCode(text)) return { ok: true, value: districtByCode(text)?.code ?? text };
  const named = districtByName(text);
  if (named) return { ok: true, value: named.code };
  return { ok: false, message: `不认识县区“${text.slice(0, 30)}”：请填淮安的县区名称，或 6 位区划代码。` };
}

function word<T>(meaningOf: (text: string) => T | undefined, hint: string): (text: string) => Parsed<T> {
  return (text) => {
    const value = meaningOf(text);
    return value === undefined
      ? { ok: false, message: `不认识“${text.slice(0, 30)}”：${hint}。` }
      : { ok: true, value };
  };
}

function decimal(text: string): Parsed<number> {
  const plain = text.normalize('NFKC').replace(/[°EN]$/i, '');
  return /^-?\d{1,3}(\.\d{1,15})?$/.test(plain)
    ? { ok: true, value: Number(plain) }
    : { ok: false, message: `“${text.slice(0, 30)}”不是十进制度数，应写成 119.0213 的样子。` };
}

/** A bare number gets the unit its header names: `注册资本(万元)` over `500` is 500万元. */
function withUnit(text: string | undefined, header = ''): string | undefined {
  const unit = /[(（](.*元.*)[)）]/.exec(header)?.[1];
  return text !== undefined && unit && /^[\d.,]+$/.test(text) ? `${text}${unit}` : text;
}

function listOf(text: string | undefined): readonly string[] | undefined {
  const parts = text?.split(/[;；,，、|]/).map((part) => part.trim());
  return parts && [...new Set(parts.filter((part) => part !== ''))];
}

/** The import column a validated field came from. */
function fieldOf({ field }: FieldFault): ImportField {
  const contactFields: Record<string, ImportField> = {
    name: 'contactName',
    title: 'contactTitle',
    phone: 'contactPhone',
    email: 'contactEmail',
  };
  const [head = '', , part = ''] = field.split('.');
  if (head === 'contacts') return contactFields[part] ?? 'contactName';
  return head === 'districtCode' ? 'district' : (head as ImportField);
}

function dropUndefined<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}
