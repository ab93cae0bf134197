import { factSpecOf, type FactName } from '@zhuqi/domain/problem/problem-facts.js';

/** Facts as the contract describes them to the console. */
export const factSpecsOf = (names: readonly FactName[]) =>
  names.map((name) => {
    const { label, kind, options } = factSpecOf(name);
    return {
      name,
      label,
      kind,
      options: Object.entries(options ?? {}).map(([value, text]) => ({ value, label: text })),
    };
  });
