/** The same tree with other words: an English file typed with this cannot miss a key. */
export type Translated<Messages> = {
  readonly [Key in keyof Messages]: Messages[Key] extends string ? string : Translated<Messages[Key]>;
};

export interface Messages {
  readonly [key: string]: string | Messages;
}

/** Lays message trees over each other; every area brings its own part of `resources`. */
export function mergeMessages(...trees: readonly Messages[]): Messages {
  const merged: Record<string, string | Messages> = {};
  for (const tree of trees)
    for (const [key, value] of Object.entries(tree)) {
      const before = merged[key];
      merged[key] = isTree(before) && isTree(value) ? mergeMessages(before, value) : value;
    }
  return merged;
}

/** `a.b.c` of every sentence in the tree. */
export function keysOf(tree: Messages, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    isTree(value) ? keysOf(value, `${prefix}${key}.`) : [prefix + key],
  );
}

const isTree = (value: string | Messages | undefined): value is Messages => typeof value === 'object';
