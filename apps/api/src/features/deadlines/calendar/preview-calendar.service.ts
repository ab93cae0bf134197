import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import { changedSpan } from '@zhuqi/domain/deadline/calendar-edit.js';
import { ReplanTally, type MovedClock, type ReplanCounts } from '@zhuqi/domain/deadline/replan-preview.js';
import { dayFromNumber, fromShanghai, shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { DeadlineDataRepository } from '../deadline-data.repository.js';
import { planEdit, type CalendarEdit, type PlannedEdit } from './edit-calendar.js';
import { OpenClocksReadModel } from './open-clocks.read-model.js';

export interface Preview {
  readonly edit: PlannedEdit;
  readonly counts: ReplanCounts;
  /** In order of the new due dates. */
  readonly moved: readonly MovedClock[];
}

export type PreviewOutcome =
  | { readonly ok: true; readonly preview: Preview }
  | { readonly ok: false; readonly code: string; readonly message: string; readonly field: string | null };

/** How long the pages of one preview stay of one moment, and what was looked at is what is confirmed. */
const KEPT_MS = 120_000;
const KEPT = 3;

/** What an edit of the calendar would move, over all open clocks. Nothing is changed. */
@Injectable()
export class PreviewCalendar {
  private kept: ReadonlyArray<{ readonly preview: Preview; readonly at: number }> = [];

  constructor(
    private readonly data: DeadlineDataRepository,
    private readonly clocks: OpenClocksReadModel,
    private readonly clock: SystemClock,
  ) {}

  /** Turning its pages and confirming it do not count again, for a while. */
  async preview(actor: Actor, edit: CalendarEdit): Promise<PreviewOutcome> {
    const outcome = await this.plan(actor, edit);
    if (!outcome.ok) return outcome;
    const fresh = this.kept.filter(({ at }) => performance.now() - at < KEPT_MS);
    const known = fresh.find(({ preview }) => preview.edit.token === outcome.edit.token);
    const preview = known?.preview ?? (await this.count(outcome.edit));
    const entry = known ?? { preview, at: performance.now() };
    this.kept = [entry, ...fresh.filter((other) => other !== entry)].slice(0, KEPT);
    return { ok: true, preview };
  }

  private async plan(actor: Actor, edit: CalendarEdit) {
    if (!can(actor, 'calendar.manage'))
      return { ok: false, code: 'NOT_ALLOWED', message: '只有系统管理员可以更新工作日历。', field: null } as const;
    const outcome = planEdit(await this.data.calendar(), edit, actor.name);
    return outcome.ok ? outcome : ({ ...outcome, code: 'INVALID_FACT' } as const);
  }

  private async count(edit: PlannedEdit): Promise<Preview> {
    const tally = new ReplanTally(edit.before, edit.after, this.clock.now());
    const from = firstAffected(edit);
    if (from) for await (const clocks of this.clocks.dueFrom(from)) for (const clock of clocks) tally.add(clock);
    const moved = tally.moved.sort((a, b) => a.to.getTime() - b.to.getTime() || (a.clockId < b.clockId ? -1 : 1));
    return { edit, counts: { ...tally.counts(), open: await this.clocks.count() }, moved };
  }
}

/** The beginning of the first day that counts otherwise: whatever was due before it stays. Null when no day does. */
function firstAffected({ before, after, year }: PlannedEdit): Date | null {
  // Announcing a year makes due dates in it final, from its first day on, even where no day changes.
  if (!before.isAnnounced(year)) return fromShanghai(shanghaiDayOf(`${year}-01-01`));
  const span = changedSpan(before, after, year);
  return span && fromShanghai(dayFromNumber(span.from));
}
