import { bigrams } from './search-terms.js';

/** A statement of something: a short title and the longer words below it. */
export interface Wording {
  readonly title: string;
  readonly content: string;
}

/** Of two sets, twice what they share over what they have: 1 = the same, 0 = nothing in common. */
export function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const size = one.size + other.size;
  return size === 0 ? 0 : (2 * shared(one, other)) / size;
}

/** How much of the smaller set is in the larger one, 0…1. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const smaller = Math.min(one.size, other.size);
  return smaller === 0 ? 0 : shared(one, other) / smaller;
}

/**
 * How alike two statements are, 0…1: half by their titles, half by whether one says what the other says. Works on pairs of
 * characters, so it needs no dictionary and does not mind the order of sentences.
 */
export function likeness(one: Wording, other: Wording): number {
  const titles = dice(new Set(bigrams(one.title)), new Set(bigrams(other.title)));
  return (titles + overlap(gramsOf(one), gramsOf(other))) / 2;
}

const gramsOf = ({ title, content }: Wording): ReadonlySet<string> => new Set([...bigrams(title), ...bigrams(content)]);

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [smaller, larger] = one.size <= other.size ? [one, other] : [other, one];
  let count = 0;
  for (const gram of smaller) if (larger.has(gram)) count += 1;
  return count;
}
