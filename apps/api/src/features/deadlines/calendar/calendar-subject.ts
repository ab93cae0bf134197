/** The calendar is one thing; as the subject of events it needs an id. */
export const CALENDAR_ID = '00000000-0000-4000-8000-0000ca1e0da2';

/** What time says of the calendar by itself (a year is missing); apart, so that edits have the versions to themselves. */
export const CALENDAR_WATCH_ID = '00000000-0000-4000-8000-0000ca1e0da3';
