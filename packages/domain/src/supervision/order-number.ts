import { dayOf, yearOf } from '../deadline/shanghai-time.js';

/** 机关代字, a setting of the bureau. */
export const defaultOrderPrefix = '淮科督';

/** The number of an official document: prefix, year in 六角括号, serial without leading zeros. */
export interface OrderNumber {
  readonly prefix: string;
  readonly year: number;
  readonly serial: number;
}

/** `淮科督〔2026〕1号` */
export const formatOrderNumber = ({ prefix, year, serial }: OrderNumber): string => `${prefix}〔${year}〕${serial}号`;

/** Reads a number as people type it, other brackets and spaces included; null when it is none. */
export function parseOrderNumber(text: string): OrderNumber | null {
  const match = /^(\p{Script=Han}+)[〔[［(（](\d{4})[〕\]］)）]0*([1-9]\d{0,5})号?$/u.exec(text.replace(/\s/g, ''));
  return match?.[1] ? { prefix: match[1], year: Number(match[2]), serial: Number(match[3]) } : null;
}

/** The year whose series an order issued now belongs to: by Shanghai's wall calendar. */
export const orderYearOf = (now: Date): number => yearOf(dayOf(now));
