import { addDays, dayOf, fromShanghai, parseDay, type ShanghaiDay } from '@zhuqi/domain/deadline/shanghai-time.js';

/** One filter a list offers. `field` is the field of the domain's Filter; the value kept in the URL is its condition. */
export type FilterSpec =
  | { readonly kind: 'codes'; readonly field: string; readonly label: string; readonly codes: string }
  | { readonly kind: 'flag'; readonly field: string; readonly label: string }
  /** A range of days; `moments` when the field is a DateTime. */
  | { readonly kind: 'days'; readonly field: string; readonly label: string; readonly moments?: boolean }
  | { readonly kind: 'person'; readonly field: string; readonly label: string; readonly role?: string }
  | { readonly kind: 'enterprise'; readonly field: string; readonly label: string }
  | { readonly kind: 'unit' | 'team'; readonly field: string; readonly label: string }
  | { readonly kind: 'project'; readonly field: string; readonly label: string };

export type FilterValues = Readonly<Record<string, unknown>>;

export interface DayRange {
  readonly from: string | null;
  /** Inclusive, as people mean it. */
  readonly to: string | null;
}

interface Condition {
  readonly eq?: unknown;
  readonly in?: readonly unknown[];
  readonly from?: string;
  readonly to?: string;
}

const conditionOf = (values: FilterValues, field: string): Condition => {
  const value = values[field];
  return typeof value === 'object' && value !== null ? value : {};
};

const withField = (values: FilterValues, field: string, condition: unknown): FilterValues => {
  const { [field]: _before, ...rest } = values;
  return condition === undefined ? rest : { ...rest, [field]: condition };
};

/** The codes chosen; a link may say `eq`, the chips say `in`. */
export function codesOf(values: FilterValues, field: string): readonly string[] {
  const { eq, in: many } = conditionOf(values, field);
  return (many ?? (eq === undefined ? [] : [eq])).map(String);
}

export const withCodes = (values: FilterValues, field: string, codes: readonly string[]): FilterValues =>
  withField(values, field, codes.length === 0 ? undefined : { in: [...codes] });

export const flagOf = (values: FilterValues, field: string): boolean => conditionOf(values, field).eq === true;

export const withFlag = (values: FilterValues, field: string, on: boolean): FilterValues =>
  withField(values, field, on ? { eq: true } : undefined);

export function idOf(values: FilterValues, field: string): string | null {
  const { eq } = conditionOf(values, field);
  return typeof eq === 'string' ? eq : null;
}

export const withId = (values: FilterValues, field: string, id: string | null): FilterValues =>
  withField(values, field, id ? { eq: id } : undefined);

/** The Filter's range is half-open, [from, to); people mean both days. */
export function daysOf(values: FilterValues, field: string): DayRange {
  const { from, to } = conditionOf(values, field);
  const day = (text: string | undefined) => {
    if (!text) return null;
    const parsed = parseDay(text);
    return parsed.ok ? parsed.day : dayOf(new Date(text));
  };
  const end = day(to);
  return { from: day(from), to: end ? addDays(end, -1) : null };
}

export function withDays(values: FilterValues, field: string, range: DayRange, moments = false): FilterValues {
  const write = (day: ShanghaiDay) => (moments ? fromShanghai(day).toISOString() : day);
  const from = readDay(range.from);
  const to = readDay(range.to);
  if (!from && !to) return withField(values, field, undefined);
  return withField(values, field, {
    ...(from ? { from: write(from) } : {}),
    ...(to ? { to: write(addDays(to, 1)) } : {}),
  });
}

function readDay(text: string | null): ShanghaiDay | null {
  const parsed = parseDay(text ?? '');
  return parsed.ok ? parsed.day : null;
}

export const textOf = (values: FilterValues): string => (typeof values['text'] === 'string' ? values['text'] : '');

/** Fewer than two characters match almost everything, so they are not searched for. */
export const withText = (values: FilterValues, text: string): FilterValues =>
  withField(values, 'text', text.trim().length < 2 ? undefined : text.trim());

export const isSet = (values: FilterValues, { field }: FilterSpec): boolean => values[field] !== undefined;

export const without = (values: FilterValues, field: string): FilterValues => withField(values, field, undefined);
