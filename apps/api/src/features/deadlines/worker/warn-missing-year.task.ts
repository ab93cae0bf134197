import { Injectable } from '@nestjs/common';
import { missingYears, missingYearWarning } from '@zhuqi/domain/deadline/calendar-edit.js';
import { addDays, dayOf, weekdayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { newId } from '../../../platform/database/new-id.js';
import { recordFacts } from '../../../platform/facts/record-facts.js';
import { RunsInWorker, type WorkerTask } from '../../../platform/queue/worker-task.js';
import { CALENDAR_WATCH_ID } from '../calendar/calendar-subject.js';
import { DeadlineService } from '../deadline.service.js';

const EVERY_HOUR = 3_600_000;

// Whoever changes the row says it; every other worker, and every later hour of the week, finds it said.
const SAY_ONCE = `
  insert into setting (key, value, updated_at) values ('calendar.warned', to_jsonb($1::text), $2)
  on conflict (key) do update set value = excluded.value, updated_at = excluded.updated_at where setting.value <> excluded.value
  returning key`;

const BUREAUS = `
  select u.id, row_number() over (order by u.id) + (select coalesce(max(version), 0) from event where subject_id = $1) as version
  from unit u where u.kind = 'BUREAU' and u.active`;

/** Once a week while a year is missing, from November on for the next: a fact to be told, bureau by bureau. */
@Injectable()
@RunsInWorker({ everyMs: EVERY_HOUR })
export class WarnMissingYear implements WorkerTask {
  constructor(
    private readonly database: Database,
    private readonly deadlines: DeadlineService,
    private readonly clock: SystemClock,
  ) {}

  async run(): Promise<boolean> {
    const now = this.clock.now();
    const today = dayOf(now);
    const calendar = await this.deadlines.calendar();
    const message = missingYearWarning(calendar, today);
    if (message === null) return false;
    const years = missingYears(calendar, today);
    const week = addDays(today, 1 - weekdayOf(today));
    await this.database.transaction(async (tx) => {
      const said = await tx.query('calendar.sayOnce', SAY_ONCE, [`${years.join('+')} ${week}`, now]);
      if (said.length > 0) await this.record(tx, { years, week, message }, now);
    });
    return false;
  }

  private async record(tx: Tx, payload: object, now: Date): Promise<void> {
    const bureaus = await tx.query<{ id: string; version: number }>('calendar.bureaus', BUREAUS, [CALENDAR_WATCH_ID]);
    const events = bureaus.map(({ id, version }) => ({
      id: newId(),
      bureauId: id,
      subjectType: 'calendar',
      subjectId: CALENDAR_WATCH_ID,
      version,
      type: 'calendar.yearMissing',
      visibility: 'internal' as const,
      actorId: null,
      actorName: '系统',
      at: now,
      payload,
    }));
    await recordFacts(tx, { events, clocks: [], timers: [], idempotency: null });
  }
}
