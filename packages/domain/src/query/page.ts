/** A page by position. Deep lists go on by cursor instead. */
export interface Page {
  readonly skip: number;
  /** 0–100; 0 asks for the total only. */
  readonly take: number;
}

export const DEFAULT_TAKE = 25;
export const MAX_TAKE = 100;
/** Beyond this, offsets are slow: use the cursor. */
export const MAX_SKIP = 1_000_000;

/** A page from outside, brought into bounds; what is not a number falls back to the default. */
export function pageOf(input?: { readonly skip?: number | null; readonly take?: number | null } | null): Page {
  return { skip: clamp(input?.skip, 0, 0, MAX_SKIP), take: clamp(input?.take, DEFAULT_TAKE, 0, MAX_TAKE) };
}

function clamp(value: number | null | undefined, fallback: number, low: number, high: number): number {
  if (value === null || value === undefined || Number.isNaN(value)) return fallback;
  return Math.min(high, Math.max(low, Math.trunc(value)));
}
