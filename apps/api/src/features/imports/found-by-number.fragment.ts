import { bigrams, normalise } from '@zhuqi/domain/text/search-terms.js';

/** The number an old case is known by is made of words, too (淮问〔2022〕3号): it is found as they are. */
export const foundByNumber = <Columns extends { readonly searchText: string; readonly grams: readonly string[] }>(
  columns: Columns,
  ledgerNo: string,
): Columns => ({
  ...columns,
  searchText: `${columns.searchText}\n${normalise(ledgerNo)}`,
  grams: [...new Set([...columns.grams, ...bigrams(ledgerNo)])],
});
