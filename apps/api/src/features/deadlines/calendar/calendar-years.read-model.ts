import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';

export interface CalendarYearRow {
  readonly year: number;
  readonly announced: boolean;
  readonly source: string;
  readonly exceptions: ReadonlyArray<{ readonly day: string; readonly kind: string; readonly name: string }>;
}

const YEARS = `
  select y.year, y.announced, y.source, coalesce(jsonb_agg(jsonb_build_object('day', e.day, 'kind', e.kind, 'name', e.name)
    order by e.day) filter (where e.day is not null), '[]') as exceptions
  from calendar_year y
  left join calendar_exception e on e.day >= make_date(y.year, 1, 1) and e.day < make_date(y.year + 1, 1, 1)
  group by y.year order by y.year`;

@Injectable()
export class CalendarYearsReadModel {
  constructor(private readonly database: Database) {}

  /** All years on record, oldest first; the days of a year that is missing are assumed. */
  list(): Promise<CalendarYearRow[]> {
    return this.database.query<CalendarYearRow>('calendar.years', YEARS);
  }
}
