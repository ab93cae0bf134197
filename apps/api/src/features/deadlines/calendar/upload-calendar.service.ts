import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import { WorkingCalendar } from '@zhuqi/domain/deadline/working-calendar.js';
import { defaultHours, type CalendarException } from '@zhuqi/domain/deadline/working-calendar.types.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { newId } from '../../../platform/database/new-id.js';
import { recordFacts } from '../../../platform/facts/record-facts.js';
import { DeadlineService } from '../deadline.service.js';
import { parseCalendar } from './calendar-text.js';

export type UploadCalendarResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: string; readonly message: string; readonly field: string | null };

const refused = (code: string, message: string, field: string | null): UploadCalendarResult => ({
  ok: false,
  code,
  message,
  field,
});

// One calendar for the installation; the row lock on its revision puts two uploads in order.
const NEXT_REVISION = `
  insert into setting (key, value, updated_at) values ('calendar.revision', '1', now())
  on conflict (key) do update set value = to_jsonb((setting.value #>> '{}')::int + 1), updated_at = now()
  returning (select coalesce(max(version), 0) + 1 from event where subject_id = $1) as version`;

const REPLACE_YEAR = `
  with announced as (
    insert into calendar_year (year, announced, source) values ($1, true, $2)
    on conflict (year) do update set announced = true, source = excluded.source)
  insert into calendar_exception (day, kind, name)
  select e.day, e.kind, e.name from jsonb_to_recordset($3::jsonb) as e(day date, kind text, name text)`;

/** Replaces a year of the working calendar. Open clocks are counted anew by the worker within seconds. */
@Injectable()
export class UploadCalendar {
  constructor(
    private readonly database: Database,
    private readonly deadlines: DeadlineService,
    private readonly clock: SystemClock,
  ) {}

  async upload(actor: Actor, year: number, text: string): Promise<UploadCalendarResult> {
    if (!can(actor, 'calendar.manage')) return refused('NOT_ALLOWED', '只有系统管理员可以更新工作日历。', null);
    if (year < 2000 || year > 2099) return refused('INVALID_FACT', '年份应在 2000 到 2099 之间。', 'year');
    const parsed = parseCalendar(year, text);
    if (!parsed.ok) return refused('INVALID_FACT', parsed.message, 'text');
    assertUsable(year, parsed.exceptions);
    await this.database.transaction((tx) => this.replace(tx, actor, year, parsed.exceptions));
    this.deadlines.forget();
    return { ok: true };
  }

  private async replace(tx: Tx, actor: Actor, year: number, exceptions: readonly CalendarException[]): Promise<void> {
    const [next] = await tx.query<{ version: number }>('calendar.revise', NEXT_REVISION, [CALENDAR_ID]);
    await tx.query('calendar.clearYear', `delete from calendar_exception where extract(year from day) = $1`, [year]);
    const source = `${actor.name}上传`;
    await tx.query('calendar.replaceYear', REPLACE_YEAR, [year, source, JSON.stringify(exceptions)]);
    const event = {
      id: newId(),
      bureauId: actor.bureauId,
      subjectType: 'calendar',
      subjectId: CALENDAR_ID,
      version: next?.version ?? 1,
      type: 'calendar.uploaded',
      visibility: 'internal' as const,
      actorId: actor.userId,
      actorName: actor.name,
      at: this.clock.now(),
      payload: { year, days: exceptions.length },
    };
    await recordFacts(tx, { events: [event], clocks: [], timers: [], idempotency: null });
  }
}

/** The calendar is one thing; as the subject of events it needs an id. */
const CALENDAR_ID = '00000000-0000-4000-8000-0000ca1e0da2';

/** The parser let it through, so the calendar must take it. @throws RangeError when it does not */
function assertUsable(year: number, exceptions: readonly CalendarException[]): void {
  new WorkingCalendar({ revision: 0, years: [{ year, announced: true }], exceptions, hours: defaultHours });
}
