import { parseDay } from '../deadline/shanghai-time.js';
import type { AnyCondition, Filter } from './filter.js';
import { operationsOf, type FieldDescriptor, type FieldValue, type SubjectFields } from './subject-fields.js';

export interface FilterFault {
  /** Where: `any.0.state.in`. */
  readonly path: string;
  /** A Chinese sentence. */
  readonly message: string;
}

export type ParsedFilter<F extends SubjectFields> =
  { readonly ok: true; readonly filter: Filter<F> } | { readonly ok: false; readonly errors: readonly FilterFault[] };

/** Bounds that keep a filter from being an attack: nesting, conditions, values per list, characters per text. */
export const filterLimits = { depth: 6, conditions: 100, values: 500, text: 200 } as const;

/**
 * Checks a filter from outside (URL, GraphQL input, saved view) against the subject's fields. Null and undefined mean
 * "not said". Moments may be Date objects or ISO texts with a zone; a search field may be given as a bare text.
 */
export function parseFilter<F extends SubjectFields>(fields: F, input: unknown): ParsedFilter<F> {
  const reader = new FilterReader(fields);
  const filter = reader.read(input ?? {}, '', 1);
  return reader.errors.length > 0 ? { ok: false, errors: reader.errors } : { ok: true, filter: filter as Filter<F> };
}

class FilterReader {
  readonly errors: FilterFault[] = [];
  private conditions = 0;

  constructor(private readonly fields: SubjectFields) {}

  read(input: unknown, path: string, depth: number): Filter {
    if (!isRecord(input)) return this.fail(path, '筛选条件应是一个对象。') ?? {};
    if (depth > filterLimits.depth) return this.fail(path, `筛选条件嵌套不能超过 ${filterLimits.depth} 层。`) ?? {};
    const filter: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(input)) {
      if (value === null || value === undefined) continue;
      const at = path ? `${path}.${name}` : name;
      const part = this.readPart(name, value, at, depth);
      if (part !== undefined) filter[name] = part;
    }
    return filter as Filter;
  }

  private readPart(name: string, value: unknown, at: string, depth: number): unknown {
    if (name === 'not') return this.read(value, at, depth + 1);
    if (name === 'any' || name === 'all') {
      if (!Array.isArray(value)) return this.fail(at, `${name} 应是一组筛选条件。`);
      if (value.length > filterLimits.conditions) return this.fail(at, '筛选条件太多。');
      return value.map((part, i) => this.read(part, `${at}.${i}`, depth + 1));
    }
    const field = Object.hasOwn(this.fields, name) ? this.fields[name] : undefined;
    if (!field) return this.fail(at, `没有“${name.slice(0, 40)}”这个筛选项。`);
    if (++this.conditions > filterLimits.conditions) return this.fail(at, '筛选条件太多。');
    return this.readCondition(
      field,
      field.kind === 'search' && typeof value === 'string' ? { contains: value } : value,
      at,
    );
  }

  private readCondition(field: FieldDescriptor, input: unknown, at: string): AnyCondition | undefined {
    if (!isRecord(input)) return this.fail(at, `“${field.label}”的条件应写成 { eq: … } 的样子。`);
    const condition: Record<string, unknown> = {};
    for (const [operation, value] of Object.entries(input)) {
      if (value === null || value === undefined) continue;
      const allowed: readonly string[] = operationsOf[field.kind];
      if (!allowed.includes(operation)) this.fail(`${at}.${operation}`, `“${field.label}”不能用 ${operation} 筛选。`);
      else condition[operation] = this.readOperand(field, operation, value, `${at}.${operation}`);
    }
    if (Object.keys(condition).length === 0) return undefined;
    const { from, to } = condition as AnyCondition;
    if (from !== undefined && to !== undefined && from >= to) this.fail(at, `“${field.label}”的起点应早于终点。`);
    return condition;
  }

  private readOperand(field: FieldDescriptor, operation: string, value: unknown, at: string): unknown {
    if (operation === 'isNull')
      return typeof value === 'boolean' ? value : this.fail(at, 'isNull 应是 true 或 false。');
    if (operation !== 'in') return this.readValue(field, value, at);
    if (!Array.isArray(value)) return this.fail(at, `“${field.label}”的 in 应是一组值。`);
    if (value.length > filterLimits.values)
      return this.fail(at, `“${field.label}”一次最多选 ${filterLimits.values} 个值。`);
    return value.map((one, i) => this.readValue(field, one, `${at}.${i}`));
  }

  private readValue(field: FieldDescriptor, value: unknown, at: string): FieldValue | undefined {
    switch (field.kind) {
      case 'number':
        return typeof value === 'number' && Number.isFinite(value)
          ? value
          : this.fail(at, `“${field.label}”应是数字。`);
      case 'boolean':
        return typeof value === 'boolean' ? value : this.fail(at, `“${field.label}”应是 true 或 false。`);
      case 'date':
        return readMoment(value) ?? this.fail(at, `“${field.label}”应是时间，如 2026-03-05T01:00:00Z。`);
      case 'day': {
        const parsed = typeof value === 'string' ? parseDay(value) : undefined;
        return parsed?.ok ? parsed.day : this.fail(at, parsed?.message ?? `“${field.label}”应是日期，如 2026-03-05。`);
      }
      default:
        if (typeof value !== 'string') return this.fail(at, `“${field.label}”应是文字。`);
        if (value.length > filterLimits.text)
          return this.fail(at, `“${field.label}”不能超过 ${filterLimits.text} 个字。`);
        if (field.values && !field.values.includes(value))
          return this.fail(at, `“${field.label}”没有“${value.slice(0, 40)}”这个值。`);
        return value;
    }
  }

  private fail(path: string, message: string): undefined {
    if (this.errors.length < 20) this.errors.push({ path, message });
    return undefined;
  }
}

function readMoment(value: unknown): Date | undefined {
  const iso = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;
  const date =
    value instanceof Date ? value : typeof value === 'string' && iso.test(value) ? new Date(value) : undefined;
  return date && !Number.isNaN(date.getTime()) ? date : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
