/** Extensions a round of handling may have, as delivered (lifecycles §3); a setting. */
export const defaultMaxExtensions = 2;

const most = 5;

/** What is wrong with an edited number; null when it can be saved. */
export const maxExtensionsFault = (amount: number): string | null =>
  Number.isInteger(amount) && amount >= 1 && amount <= most ? null : `延期次数应为1至${most}的整数。`;
