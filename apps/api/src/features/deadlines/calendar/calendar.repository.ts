import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { CalendarData } from '@zhuqi/domain/deadline/working-calendar.types.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import type { Tx } from '../../../platform/database/database.js';
import { newId } from '../../../platform/database/new-id.js';
import { recordFacts } from '../../../platform/facts/record-facts.js';
import { CALENDAR_ID } from './calendar-subject.js';

// One calendar for the installation; the row lock on its revision puts two edits in order, and the second finds it moved.
const REVISE = `
  insert into setting (key, value, updated_at) values ('calendar.revision', to_jsonb($2::int), now())
  on conflict (key) do update set value = excluded.value, updated_at = now() where (setting.value #>> '{}')::int = $2 - 1
  returning (select coalesce(max(version), 0) + 1 from event where subject_id = $1) as version`;

const REPLACE_YEAR = `
  with gone as (
    delete from calendar_exception o where extract(year from o.day) = $1
      and not exists (select from jsonb_to_recordset($3::jsonb) as e(day date) where e.day = o.day)),
  announced as (
    insert into calendar_year (year, announced, source) values ($1, true, $2)
    on conflict (year) do update set announced = true, source = excluded.source)
  insert into calendar_exception (day, kind, name)
  select e.day, e.kind, e.name from jsonb_to_recordset($3::jsonb) as e(day date, kind text, name text)
  on conflict (day) do update set kind = excluded.kind, name = excluded.name`;

/** Writes the calendar, always within the transaction of a whole edit. */
@Injectable()
export class CalendarRepository {
  constructor(private readonly clock: SystemClock) {}

  /** Takes the next revision. @returns the version of the edit's event, or null when another edit came first */
  async revise(tx: Tx, next: number): Promise<number | null> {
    const [row] = await tx.query<{ version: number }>('calendar.revise', REVISE, [CALENDAR_ID, next]);
    return row?.version ?? null;
  }

  async replaceYear(tx: Tx, year: number, { years, exceptions }: CalendarData): Promise<void> {
    const source = years.find((other) => other.year === year)?.source ?? '';
    const ofYear = exceptions.filter(({ day }) => day.startsWith(`${year}-`));
    await tx.query('calendar.replaceYear', REPLACE_YEAR, [year, source, JSON.stringify(ofYear)]);
  }

  async recordEdit(tx: Tx, actor: Actor, version: number, of: 'year' | 'day', payload: object): Promise<void> {
    const event = {
      id: newId(),
      bureauId: actor.bureauId,
      subjectType: 'calendar',
      subjectId: CALENDAR_ID,
      version,
      type: of === 'year' ? 'calendar.uploaded' : 'calendar.dayChanged',
      visibility: 'internal' as const,
      actorId: actor.userId,
      actorName: actor.name,
      at: this.clock.now(),
      payload,
    };
    await recordFacts(tx, { events: [event], clocks: [], timers: [], idempotency: null });
  }
}
