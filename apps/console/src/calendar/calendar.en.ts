import type { Translated } from '../providers/i18n/messages.js';
import type { calendarZh } from './calendar.zh.js';

export const calendarEn: Translated<typeof calendarZh> = {
  resources: { calendar: { name: 'Working calendar', fields: { year: 'Year', day: 'Day' } } },
  calendar: {
    title: 'Working calendar',
    intro: 'Deadlines follow the State Council’s notice: weekends and holidays do not count, worked weekends do.',
    announced: 'Announced',
    notAnnounced: 'Not announced',
    notAnnouncedBody:
      'The holidays of %{year} are not announced yet. Deadlines in that year are provisional and will be computed again.',
    source: 'Source: %{source}',
    off: 'Off',
    work: 'Worked',
    offDays: '%{smart_count} days off',
    workDays: '%{smart_count} worked weekend days',
    upload: 'Upload holidays',
    uploadTitle: 'Upload the holidays of %{year}',
    year: 'Year',
    text: 'Holidays',
    textHelp:
      'One day a line: 2027-01-01,休,元旦 or 2027-02-07,班,春节. Plain weekends need no line; the JSON of holiday-cn works too.',
    choose: 'Read a text file',
    uploaded: 'The calendar of %{year} is in force; deadlines concerned are computed again.',
    noExceptions: 'No holidays recorded.',
    empty: 'No calendar for any year yet.',
    badYear: 'A year has four digits.',
    noText: 'Paste the holidays, or read a text file.',
  },
};
