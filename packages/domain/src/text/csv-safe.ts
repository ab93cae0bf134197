/** What makes a spreadsheet take a cell for a formula, full-width twins included. */
// eslint-disable-next-line no-control-regex -- control characters in front of a formula are what it looks for
const FORMULA_START = /^[\s\u0000-\u001f\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/**
 * A text cell that no spreadsheet takes for a formula: dangerous beginnings get a `'` in front. Safe to repeat. Numbers
 * should be written as number cells and not pass through here.
 */
export function safeCell(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}
