import { partsOf, type Filter } from './filter.js';
import { parseFilter, type ParsedFilter } from './parse-filter.js';
import type { SubjectFields } from './subject-fields.js';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The filter as stable JSON text (names in order, moments in ISO): equal filters give equal text. Fit for a URL or a key. */
export function encodeFilter<F extends SubjectFields>(filter: Filter<F>): string {
  return JSON.stringify(toJson(filter));
}

/** The inverse of {@link encodeFilter}, checked against the subject's fields as anything from outside is. */
export function decodeFilter<F extends SubjectFields>(fields: F, text: string): ParsedFilter<F> {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return { ok: false, errors: [{ path: '', message: '筛选条件不是有效的 JSON。' }] };
  }
  return parseFilter(fields, input);
}

function toJson(filter: Filter): Json {
  const { fields, any, all, not } = partsOf(filter);
  const json: Record<string, Json> = {};
  for (const [name, condition] of fields) {
    const operations = Object.entries(condition).filter(([, value]) => value !== undefined);
    operations.sort(([a], [b]) => (a < b ? -1 : 1));
    json[name] = Object.fromEntries(operations.map(([operation, value]) => [operation, valueToJson(value)]));
  }
  if (any) json['any'] = any.map(toJson);
  if (all) json['all'] = all.map(toJson);
  if (not) json['not'] = toJson(not);
  return json;
}

function valueToJson(value: unknown): Json {
  if (Array.isArray(value)) return value.map(valueToJson);
  return value instanceof Date ? value.toISOString() : (value as Json);
}
