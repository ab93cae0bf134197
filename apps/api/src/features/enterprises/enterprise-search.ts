import { bigrams, normalise } from '@zhuqi/domain/text/search-terms.js';

/** What the search index holds of an enterprise. */
export interface SearchColumns {
  /** Normalised name and former names. */
  readonly searchText: string;
  /** Pinyin initials of the name; Latin letters and digits stand for themselves. */
  readonly initials: string;
  readonly grams: readonly string[];
}

type Initials = (name: string) => string;

let loaded: Promise<Initials> | null = null;

/** The dictionary is big (some 20 MB in memory) and only writers of enterprises need it. */
export function loadInitials(): Promise<Initials> {
  loaded ??= import('pinyin-pro').then(({ pinyin }) => (name) => {
    const letters = pinyin(normalise(name), { pattern: 'first', toneType: 'none', type: 'array' });
    return letters.join('').replace(/[^a-z0-9]/g, '');
  });
  return loaded;
}

export function searchColumns(name: string, formerNames: readonly string[], initialsOf: Initials): SearchColumns {
  const initials = initialsOf(name);
  const names = [name, ...formerNames].map(normalise);
  return {
    // The bar is no character of a name, so that nothing is found across two of them.
    searchText: names.join('|'),
    initials,
    grams: [...new Set([...names, initials].flatMap(bigrams))],
  };
}
