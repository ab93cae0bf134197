/** What makes a spreadsheet take a cell for a formula, full-width twins included. */
const FORMULA_START = /^[\s\u0000-\u001f\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/**
 * A text cell that no spreadsheet takes for a formula: dangerous beginnings get a `'` in front. Safe to repeat. Numbers
 * should be written as number cells and not pass through here.
 */
export function safeCell(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}
