/** The rows a rule of 台账体检 found in a period. */
export const checkLink = (rule: string, period: string): string =>
  `/ledger-check/${encodeURIComponent(rule)}?${new URLSearchParams({ period }).toString()}`;
