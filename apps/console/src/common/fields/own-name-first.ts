/** Whoever bears the name that is typed stands before whoever only mentions it, say as the deputy; else the order stays. */
export function ownNameFirst<T extends { readonly name: string }>(options: readonly T[], text: string): readonly T[] {
  const typed = text.trim();
  if (typed === '') return options;
  const bears = ({ name }: T) => name.includes(typed);
  return [...options.filter(bears), ...options.filter((option) => !bears(option))];
}
