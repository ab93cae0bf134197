import { likeness, type Wording } from '../text/likeness.js';

/** How far back a duplicate is looked for, in calendar days. */
export const duplicateWindowDays = 90;

/** From here on two problems of one enterprise are shown to each other's readers; more than this many are noise. */
export const duplicateThreshold = 0.35;
export const maxDuplicates = 5;

/** Before this much has been written nothing can be said. */
export const fewestCharacters = 4;

/** Those that may be the same matter, most alike first. */
export function likelyDuplicates<Candidate extends Wording>(
  entered: Wording,
  candidates: readonly Candidate[],
): ReadonlyArray<Candidate & { readonly score: number }> {
  if ([...entered.title, ...entered.content].length < fewestCharacters) return [];
  return candidates
    .map((candidate) => ({ ...candidate, score: likeness(entered, candidate) }))
    .filter(({ score }) => score >= duplicateThreshold)
    .sort((a, b) => b.score - a.score)
    .slice(0, maxDuplicates);
}
