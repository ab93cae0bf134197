/** What is wrong with a row of a register as typed; a form shows it at its field. */
export interface Fault {
  /** Path of the field, e.g. `members.0.from`. */
  readonly field: string;
  readonly code: 'REQUIRED' | 'LENGTH' | 'FORMAT' | 'RANGE' | 'DUPLICATE' | 'TOO_MANY' | 'UNKNOWN';
  /** A Chinese sentence for the person who typed it. */
  readonly message: string;
}

/** Faults in the order given, without the empty places: `faultsOf(a && {...}, b && {...})`. */
export const faultsOf = (...faults: ReadonlyArray<Fault | false | null | undefined>): readonly Fault[] =>
  faults.filter((fault): fault is Fault => Boolean(fault));

/** A text that must be there and must not be too long. */
export function textFault(field: string, label: string, text: string | null | undefined, longest = 200): Fault | null {
  const length = [...(text ?? '').trim()].length;
  if (length === 0) return { field, code: 'REQUIRED', message: `请填写${label}。` };
  return length > longest ? { field, code: 'LENGTH', message: `${label}不能超过${longest}字，请精简。` } : null;
}

/** A span of days, the end open or not before its beginning. */
export const spanFault = (field: string, label: string, from: string, to: string | null): Fault | null =>
  to !== null && to < from ? { field, code: 'RANGE', message: `${label}的结束日期不能早于开始日期，请核对。` } : null;

/** A span with days, both ends included; an open end lasts. */
export const holdsOn = (span: { readonly from: string; readonly to: string | null }, day: string): boolean =>
  span.from <= day && (span.to === null || day <= span.to);

export const spansOverlap = (
  a: { readonly from: string; readonly to: string | null },
  b: { readonly from: string; readonly to: string | null },
): boolean => (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to);
