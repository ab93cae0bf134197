import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { WorkingCalendar } from '@zhuqi/domain/deadline/working-calendar.js';
import { defaultHours, type CalendarData } from '@zhuqi/domain/deadline/working-calendar.types.js';
import { seedFile } from './seed-file.js';

type CalendarFile = Pick<CalendarData, 'years' | 'exceptions'>;

/** The calendar as shipped with this version. */
export const readCalendarFile = async (): Promise<CalendarFile> =>
  JSON.parse(await readFile(seedFile('reference/calendar-CN.json'), 'utf8')) as CalendarFile;

const STORED = `
  select coalesce((select (value #>> '{}')::int from setting where key = 'calendar.revision'), 0) as revision,
    (select value from setting where key = 'working.hours') as hours,
    coalesce((select jsonb_agg(jsonb_build_object('year', year, 'announced', announced)) from calendar_year), '[]') as years,
    coalesce((select jsonb_agg(jsonb_build_object('day', day, 'kind', kind, 'name', name)) from calendar_exception), '[]')
      as exceptions`;

/** The calendar of the database where there is one, else the shipped one. Boots nothing. */
export async function loadCalendar(databaseUrl: string | null): Promise<WorkingCalendar> {
  if (!databaseUrl) return new WorkingCalendar({ ...(await readCalendarFile()), revision: 0, hours: defaultHours });
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<CalendarData & { hours: CalendarData['hours'] | null }>(STORED);
    const [stored] = rows;
    if (!stored) throw new Error('工作日历读不出来。');
    return new WorkingCalendar({ ...stored, hours: stored.hours ?? defaultHours });
  } finally {
    await client.end();
  }
}
