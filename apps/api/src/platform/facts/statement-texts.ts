/** One variant of a write, as it is sent. */
export interface StatementText {
  /** Null: planned for this one use. */
  readonly name: string | null;
  readonly text: string;
}

/** Prepared variants a connection keeps; each takes some hundred kilobytes of PostgreSQL's memory. */
const MOST_NAMES = 150;

interface Variant {
  readonly text: string;
  name: string | null;
  uses: number;
}

const variants = new Map<string, Variant>();
let names = 0;

/**
 * The text of a variant, written once: the driver compares the same string with itself. From its second use on it has a
 * name, by which every connection plans it once; common acts take the names, since they come first and often.
 * @param kind what the name begins with
 * @param key tells this variant from all others
 */
export function statementText(kind: string, key: string, write: () => string): StatementText {
  let variant = variants.get(key);
  if (!variant) {
    variant = { text: write(), name: null, uses: 0 };
    // What is not going to be named need not be remembered.
    if (names < MOST_NAMES) variants.set(key, variant);
  }
  variant.uses += 1;
  if (variant.uses === 2) variant.name = `${kind}.${(names += 1)}`;
  return variant;
}
