import { Injectable } from '@nestjs/common';
import type { DeadlineRule } from '@zhuqi/domain/deadline/deadline-policy.js';
import { defaultLadder, type EscalationLadder } from '@zhuqi/domain/deadline/ladder.js';
import {
  defaultHours,
  type CalendarData,
  type CalendarException,
  type CalendarYear,
  type WorkingHours,
} from '@zhuqi/domain/deadline/working-calendar.types.js';
import { WorkingCalendar } from '@zhuqi/domain/deadline/working-calendar.js';
import { Database, type Sql } from '../../platform/database/database.js';
import { settingKey, type Versioned } from '../../platform/settings/settings.js';
import { ClockPlanner } from './clock-planner.js';
import { PolicySet } from './policy-set.js';

interface Stored {
  readonly revision: number;
  readonly hours: readonly WorkingHours[] | null;
  readonly ladder: Versioned<EscalationLadder['rungs']> | null;
  readonly years: readonly CalendarYear[];
  readonly exceptions: readonly CalendarException[];
  readonly policies: ReadonlyArray<{
    readonly version: number;
    readonly rules: readonly DeadlineRule[];
    readonly since: string;
  }>;
}

// One statement, so that years, days and revision are of one moment.
const LOAD = `
  select coalesce((select (value #>> '{}')::int from setting where key = 'calendar.revision'), 0) as revision,
    (select value from setting where key = 'working.hours') as hours,
    (select value from setting where key = '${settingKey('ladder')}') as ladder,
    coalesce((select jsonb_agg(jsonb_build_object('year', year, 'announced', announced, 'source', source) order by year)
      from calendar_year), '[]') as years,
    coalesce((select jsonb_agg(jsonb_build_object('day', day, 'kind', kind, 'name', name) order by day)
      from calendar_exception), '[]') as exceptions,
    coalesce((select jsonb_agg(jsonb_build_object('version', version, 'rules', rules, 'since', created_at) order by version)
      from deadline_policy), '[]') as policies`;

// What a process compares to know whether its copy is still good.
const STAMP = `
  select concat_ws('/', coalesce((select value #>> '{}' from setting where key = 'calendar.revision'), '0'),
    (select max(updated_at) from setting where key in ('working.hours', '${settingKey('ladder')}')), (select max(version) from deadline_policy)) as stamp`;

/** Calendar, working hours, policies and the escalation ladder as stored. */
@Injectable()
export class DeadlineDataRepository {
  constructor(private readonly database: Database) {}

  async stamp(): Promise<string> {
    const [row] = await this.database.query<{ stamp: string }>('deadlines.stamp', STAMP);
    return row?.stamp ?? '';
  }

  async load(sql: Sql = this.database): Promise<ClockPlanner> {
    const row = await this.read(sql);
    const ladder = row.ladder ? { version: row.ladder.version, rungs: row.ladder.value } : defaultLadder;
    return new ClockPlanner(new WorkingCalendar(calendarOf(row)), new PolicySet(row.policies), ladder);
  }

  /** The calendar as data: what an edit starts from. */
  async calendar(sql: Sql = this.database): Promise<CalendarData> {
    return calendarOf(await this.read(sql));
  }

  private async read(sql: Sql): Promise<Stored> {
    const [row] = await sql.query<Stored>('deadlines.load', LOAD);
    if (!row) throw new Error('deadline data could not be read');
    return row;
  }
}

const calendarOf = ({ revision, years, exceptions, hours }: Stored): CalendarData => ({
  revision,
  years,
  exceptions,
  hours: hours ?? defaultHours,
});
