import { faultText, readNotice } from '@zhuqi/domain/deadline/calendar-notice.js';
import { withDay, withYear, type DayEdit } from '@zhuqi/domain/deadline/calendar-edit.js';
import { shanghaiDayOf, yearOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { WorkingCalendar } from '@zhuqi/domain/deadline/working-calendar.js';
import type { CalendarData } from '@zhuqi/domain/deadline/working-calendar.types.js';
import { requestHash } from '../../../platform/graphql/idempotency.service.js';

/** What an administrator wants of the calendar: a whole year's notice, or one day. */
export type CalendarEdit =
  { readonly of: 'year'; readonly year: number; readonly text: string } | ({ readonly of: 'day' } & DayEdit);

/** A day that counts otherwise than before, in words: 工作日 → 春节放假. */
export interface DayChange {
  readonly day: string;
  readonly from: string;
  readonly to: string;
}

/** An edit worked out against the calendar as it stands; nothing is stored. */
export interface PlannedEdit {
  readonly year: number;
  readonly before: WorkingCalendar;
  readonly after: WorkingCalendar;
  readonly data: CalendarData;
  readonly changes: readonly DayChange[];
  /** Names the calendar the edit starts from and the one it makes: whoever shows it has seen this very preview. */
  readonly token: string;
}

export type EditOutcome =
  | { readonly ok: true; readonly edit: PlannedEdit }
  | { readonly ok: false; readonly message: string; readonly field: string };

/** @param author whose name stands as the source of an uploaded year */
export function planEdit(data: CalendarData, edit: CalendarEdit, author: string): EditOutcome {
  if (edit.of === 'day') {
    const edited = withDay(data, edit);
    return edited.ok
      ? { ok: true, edit: planned(data, edited.data, yearOf(shanghaiDayOf(edit.day))) }
      : { ok: false, message: edited.message, field: edited.field };
  }
  const notice = readNotice(edit.year, edit.text);
  return notice.ok
    ? { ok: true, edit: planned(data, withYear(data, edit.year, notice.exceptions, `${author}上传`), edit.year) }
    : { ok: false, message: faultText(notice.faults), field: 'text' };
}

function planned(from: CalendarData, data: CalendarData, year: number): PlannedEdit {
  const [before, after] = [new WorkingCalendar(from), new WorkingCalendar(data)];
  const days = [...from.exceptions, ...data.exceptions].map(({ day }) => shanghaiDayOf(day));
  const changes = [...new Set(days)]
    .filter((day) => yearOf(day) === year)
    .sort()
    .map((day) => ({ day, from: before.dayInfo(day).reason, to: after.dayInfo(day).reason }))
    .filter((change) => change.from !== change.to);
  const { exceptions, years } = data;
  return { year, before, after, data, changes, token: requestHash({ from: from.revision, exceptions, years }) };
}
