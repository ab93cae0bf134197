type Given<T> = { [K in keyof T]?: Exclude<T[K], null> };

/** GraphQL says null where a fact was left out; the domain leaves it out itself. */
export const givenOnly = <T extends object>(facts: T | null | undefined): Given<T> =>
  Object.fromEntries(
    Object.entries(facts ?? {}).filter(([, value]) => value !== null && value !== undefined),
  ) as Given<T>;
