import { numberOf } from './NumberField.js';

/** A share 0…1 as per cent with one decimal, as people speak of shares. */
export const percent = (share: number): string => String(Math.round(share * 1_000) / 10);

/** NaN where no number is typed. */
export const shareOf = (text: string): number => Math.round(numberOf(text) * 10) / 1_000;
