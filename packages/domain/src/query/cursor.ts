import type { Sort } from './sort.js';

/** The place after a row in an order: the row's sort value and id. Opaque to clients. */
export interface Cursor {
  readonly value: string | number | boolean | null;
  readonly id: string;
}

export type ParsedCursor =
  { readonly ok: true; readonly cursor: Cursor } | { readonly ok: false; readonly message: string };

const SYMBOLS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A URL-safe text. It names the order it belongs to, so that it can't be used in another. Moments go in as ISO text. */
export function encodeCursor(sort: Sort, cursor: Cursor): string {
  return toBase64Url(JSON.stringify([sort.field, sort.order, cursor.value, cursor.id]));
}

/** Refuses a damaged cursor and one of another order, with a Chinese sentence. */
export function decodeCursor(sort: Sort, text: string): ParsedCursor {
  const parts = parse(fromBase64Url(text));
  if (!parts) return { ok: false, message: '翻页标记已损坏，请从第一页重新打开。' };
  const [field, order, value, id] = parts;
  if (field !== sort.field || order !== sort.order)
    return { ok: false, message: '翻页标记属于另一种排序，请从第一页重新打开。' };
  return { ok: true, cursor: { value, id } };
}

function parse(json: string | null): [string, string, Cursor['value'], string] | null {
  if (json === null) return null;
  try {
    const parts: unknown = JSON.parse(json);
    if (!Array.isArray(parts) || parts.length !== 4) return null;
    const [field, order, value, id] = parts as unknown[];
    const isScalar = value === null || ['string', 'number', 'boolean'].includes(typeof value);
    if (typeof field !== 'string' || typeof order !== 'string' || typeof id !== 'string' || !isScalar) return null;
    return [field, order, value as Cursor['value'], id];
  } catch {
    return null;
  }
}

// By hand: neither Buffer (Node) nor btoa with a TextEncoder (DOM) belongs to the language both sides share.
function toBase64Url(text: string): string {
  const bytes = utf8(text);
  let encoded = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b, c] = bytes.slice(i, i + 3);
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    encoded += SYMBOLS.charAt(bits >> 18) + SYMBOLS.charAt((bits >> 12) & 63);
    if (b !== undefined) encoded += SYMBOLS.charAt((bits >> 6) & 63);
    if (c !== undefined) encoded += SYMBOLS.charAt(bits & 63);
  }
  return encoded;
}

function fromBase64Url(text: string): string | null {
  if (text.length > 4096) return null;
  let escaped = '';
  let bits = 0;
  let held = 0;
  for (const symbol of text) {
    const value = SYMBOLS.indexOf(symbol);
    if (value < 0) return null;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    escaped += `%${((bits >> held) & 255).toString(16).padStart(2, '0')}`;
  }
  try {
    return decodeURIComponent(escaped);
  } catch {
    return null;
  }
}

/** UTF-8 bytes by way of percent escapes; a lone surrogate becomes U+FFFD. */
function utf8(text: string): number[] {
  const escaped = encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));
  return [...escaped.matchAll(/%([0-9A-F]{2})|./g)].map((match) =>
    match[1] ? parseInt(match[1], 16) : match[0].charCodeAt(0),
  );
}
