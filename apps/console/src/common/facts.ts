/** One fact an action asks for, as the contract's FactSpec says it. */
export interface FactSpecLike {
  readonly name: string;
  readonly label: string;
  readonly kind: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** A sentence below the field. */
  readonly hint?: string | null;
  /** First and last day that can be chosen. */
  readonly min?: string | null;
  readonly max?: string | null;
}

export interface ActionLike {
  readonly action: string;
  readonly label: string;
  readonly primary: boolean;
  readonly needs: readonly FactSpecLike[];
  readonly offers: readonly FactSpecLike[];
}

/** Answers by the fact's name: text, id, ids, day, boolean or number. */
export type FactValues = Readonly<Record<string, unknown>>;

const isBlank = (value: unknown) =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** The needed facts not answered yet. */
export const missingFacts = ({ needs }: Pick<ActionLike, 'needs'>, values: FactValues): readonly FactSpecLike[] =>
  needs.filter(({ name }) => isBlank(values[name]));

/** Said only when something is granted. */
const grantedOnly: ReadonlySet<string> = new Set(['newDueDate']);

/**
 * What an action asks for after the answers given so far: once somebody refuses (`approved` is no), the reason is
 * needed, and what only a grant carries is not asked.
 */
export function askedFor({ needs, offers }: Pick<ActionLike, 'needs' | 'offers'>, values: FactValues) {
  if (values['approved'] !== false) return { needs, offers };
  const isReason = ({ name }: FactSpecLike) => name === 'reason';
  return {
    needs: [...needs, ...offers.filter(isReason)],
    offers: offers.filter((spec) => !isReason(spec) && !grantedOnly.has(spec.name)),
  };
}

/** The answers to what is asked for; those to a question that has gone are left out. */
export function answersTo({ needs, offers }: Pick<ActionLike, 'needs' | 'offers'>, values: FactValues): FactValues {
  const { needs: asked, offers: offered } = askedFor({ needs, offers }, values);
  const still = new Set([...asked, ...offered].map(({ name }) => name));
  const gone = [...needs, ...offers].map(({ name }) => name).filter((name) => !still.has(name));
  return Object.fromEntries(Object.entries(values).filter(([name]) => !gone.includes(name)));
}

/** What is sent: trimmed, without the blanks. */
export function factsToSend(values: FactValues): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => !isBlank(value))
      .map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value]),
  );
}
