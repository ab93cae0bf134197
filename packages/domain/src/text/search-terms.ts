import { CREDIT_CODE_ALPHABET } from '../enterprise/credit-code.js';

/** What a search box was given: part of a credit code, pinyin initials, or part of a name. */
export type SearchTerms =
  /** Letters and digits as they stand in an index of credit codes: upper case, a prefix. */
  | { readonly ok: true; readonly kind: 'code'; readonly prefix: string }
  /** Pinyin initials, lower case; also a Latin part of a name. */
  | { readonly ok: true; readonly kind: 'initials'; readonly letters: string; readonly grams: readonly string[] }
  /** All grams must be in the row's grams; then `text` must be in its search text (strpos), as grams ignore order. */
  | { readonly ok: true; readonly kind: 'name'; readonly text: string; readonly grams: readonly string[] }
  | { readonly ok: false; readonly code: 'TOO_SHORT' | 'TOO_LONG'; readonly message: string };

const MAX_QUERY = 100;

/** The one form in which names are indexed and searched: NFKC, lower case, no spaces, no control characters. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[\s\p{Cc}\p{Cf}]/gu, '');
}

/** Distinct two-character grams of the normalised text, in order of appearance. Counts characters, not UTF-16 halves. */
export function bigrams(text: string): string[] {
  const characters = [...normalise(text)];
  return [...new Set(characters.slice(1).map((character, i) => `${characters[i]}${character}`))];
}

/** Understands what a person typed into the search box. */
export function searchTerms(query: string): SearchTerms {
  const text = normalise(query);
  const length = [...text].length;
  if (length < 2) return { ok: false, code: 'TOO_SHORT', message: '请至少输入两个字、两个拼音首字母或四位信用代码。' };
  if (length > MAX_QUERY) return { ok: false, code: 'TOO_LONG', message: `搜索内容不能超过 ${MAX_QUERY} 个字。` };
  const upper = text.toUpperCase();
  if (length >= 4 && length <= 18 && /\d/.test(text) && [...upper].every((c) => CREDIT_CODE_ALPHABET.includes(c)))
    return { ok: true, kind: 'code', prefix: upper };
  if (/^[a-z]+$/.test(text)) return { ok: true, kind: 'initials', letters: text, grams: bigrams(text) };
  return { ok: true, kind: 'name', text, grams: bigrams(text) };
}
