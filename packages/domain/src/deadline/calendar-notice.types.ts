import type { CalendarException } from './working-calendar.types.js';

/** What is wrong with a notice, and where: `第 3 行`, `第 3 天`, or the whole text. */
export interface NoticeFault {
  readonly where: string | null;
  readonly message: string;
}

/** One day as the notice has it, not yet checked against the others. */
export interface NoticeLine {
  readonly where: string;
  readonly date: string;
  readonly kind: CalendarException['kind'];
  readonly name: string;
}
