import type { CalendarEditInput, CalendarPreviewQuery } from '../gql/graphql.js';

export type CalendarPreview = Extract<
  CalendarPreviewQuery['calendarPreview'],
  { readonly __typename: 'CalendarPreview' }
>;
export type MovedCase = CalendarPreview['items'][number];

/** What stands in the form; one of the two halves is sent. */
export interface EditDraft {
  readonly of: 'year' | 'day';
  readonly year: string;
  readonly text: string;
  readonly day: string;
  readonly kind: 'OFF' | 'WORK';
  readonly reason: string;
}

/** The draft as the contract takes it, or the key of what is missing. */
export function editOf({ of, year, text, day, kind, reason }: EditDraft): CalendarEditInput | string {
  if (of === 'day') {
    if (day === '') return 'calendar.noDay';
    return reason.trim() === '' ? 'calendar.noReason' : { day, kind, reason: reason.trim() };
  }
  if (!/^\d{4}$/.test(year)) return 'calendar.badYear';
  return text.trim() === '' ? 'calendar.noText' : { year: Number(year), text };
}

/** Whether the number typed in confirmation is the number shown. */
export const isConfirmed = (preview: Pick<CalendarPreview, 'needsConfirmation' | 'counts'>, typed: string): boolean =>
  !preview.needsConfirmation || typed.replace(/[\s,，]/g, '') === String(preview.counts.cases);
