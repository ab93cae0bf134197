import { parseDay } from '../deadline/shanghai-time.js';
import type { ActFactSpec, ActRefusal, ActRow } from './act.types.js';

/** Longest texts a fact may carry, in characters. */
export const maxText = 200;
export const maxLongText = 5000;
/** Most rows (people, items, targets) one act may carry. */
export const maxRows = 1000;

/** Texts trimmed, blanks and nulls left out. */
export const givenFacts = <F extends object>(facts: F): F =>
  Object.fromEntries(
    Object.entries(facts)
      .map(([name, value]: [string, unknown]) => [name, typeof value === 'string' ? value.trim() : value] as const)
      .filter(([, value]) => value !== undefined && value !== null && value !== ''),
  ) as F;

/** The first fact that is missing or not of its kind. */
export function refuseGiven(
  row: ActRow,
  specs: Readonly<Record<string, ActFactSpec>>,
  facts: Readonly<Record<string, unknown>>,
): ActRefusal | null {
  const missing = row.needs.find((name) => facts[name] === undefined);
  if (missing) return { code: 'MISSING_FACT', message: `请填写${labelOf(specs, missing)}。`, field: missing };
  for (const name of [...row.needs, ...row.offers]) {
    const spec = specs[name];
    const fault = spec && facts[name] !== undefined ? faultOf(spec, facts[name]) : null;
    if (fault) return { code: 'INVALID_FACT', message: fault, field: name };
  }
  return null;
}

/** The facts a row takes, JSON-safe. */
export const storedFacts = (row: ActRow, facts: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(
    [...row.needs, ...row.offers]
      .filter((name) => facts[name] !== undefined)
      .map((name) => [name, facts[name] instanceof Date ? facts[name].toISOString() : facts[name]]),
  );

const labelOf = (specs: Readonly<Record<string, ActFactSpec>>, name: string): string => specs[name]?.label ?? name;

function faultOf({ label, kind, options }: ActFactSpec, value: unknown): string | null {
  const longest = kind === 'longText' ? maxLongText : maxText;
  switch (kind) {
    case 'text':
    case 'longText':
    case 'id':
      return typeof value === 'string' && [...value].length <= longest
        ? null
        : `${label}应为文字，不能超过${longest}字，请修改。`;
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(options ?? {}, value)
        ? null
        : `${label}不在可选范围内，请重新选择。`;
    case 'day': {
      const parsed = typeof value === 'string' ? parseDay(value) : null;
      return parsed?.ok ? null : `${label}：${parsed?.message ?? '应为日期，如 2026-03-05。'}`;
    }
    case 'time':
      return value instanceof Date && !Number.isNaN(value.getTime()) ? null : `${label}应为时间，请重新选择。`;
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? null : `${label}应为数字，请重新填写。`;
    case 'boolean':
      return typeof value === 'boolean' ? null : `${label}应为是或否。`;
    case 'user':
    case 'form':
    case 'filter':
      return typeof value === 'object' && value !== null ? null : `请重新选择${label}。`;
    case 'users':
    case 'rows':
    case 'attachments':
      return Array.isArray(value) && value.length <= maxRows ? null : `${label}应为一组，最多${maxRows}条。`;
  }
}
