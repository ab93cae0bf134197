import { numberOf } from './NumberField.js';

/** Several numbers of days in one field: 30、7. */
export const daysText = (days: readonly number[]): string => days.join('、');

/** What is typed between commas or blanks; NaN for what is no number, and the domain says what is wrong. */
export const daysOf = (text: string): number[] =>
  text
    .split(/[、，,\s]+/)
    .filter((part) => part !== '')
    .map(numberOf);
