import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can, type ScopedRow } from '@zhuqi/domain/access/can.js';
import { clockKinds, type Clock, type Grant, type GrantUnit } from '@zhuqi/domain/deadline/clock.types.js';
import { explainDue, type DueTraceRow } from '@zhuqi/domain/deadline/explain-due.js';
import { PROVISIONAL_NOTE } from '@zhuqi/domain/deadline/working-calendar.types.js';
import { Database } from '../../../platform/database/database.js';
import { uuidOrNull } from '../../../platform/query/sql-text.js';
import { clockFactOf, toClock, type ClockRow } from '../clock.mapper.js';
import { DeadlineService } from '../deadline.service.js';

export interface DueExplanationView {
  readonly clockId: string;
  readonly kind: string;
  readonly kindLabel: string;
  readonly startedAt: Date;
  /** 7个工作日（含延期2个工作日） */
  readonly grantText: string;
  readonly dueAt: Date;
  readonly provisional: boolean;
  readonly days: readonly DueTraceRow[];
  readonly note: string | null;
}

const FIND = `
  select to_jsonb(c) as clock, s.scope
  from clock c,
    lateral (
      select jsonb_build_object('bureauId', p.bureau_id, 'unitPath', p.unit_path, 'relatedUnitPaths', p.related_unit_paths,
        'participantIds', p.participant_ids) as scope from problem p where c.subject_type = 'problem' and p.id = c.subject_id
      union all
      select jsonb_build_object('bureauId', v.bureau_id, 'unitPath', v.unit_path, 'relatedUnitPaths', v.related_unit_paths,
        'participantIds', v.participant_ids) from visit v where c.subject_type = 'visit' and v.id = c.subject_id) s
  where c.id = $1`;

const unitNames: Readonly<Record<GrantUnit, string>> = {
  workday: '个工作日',
  workminute: '分钟工作时间',
  calendarday: '个自然日',
};

/** "为什么是这一天": the trace of one clock's due date, for whoever may read its subject. */
@Injectable()
export class DueExplanationReadModel {
  constructor(
    private readonly database: Database,
    private readonly deadlines: DeadlineService,
  ) {}

  /** @returns null when there is no such clock or its problem or visit is out of reach */
  async explain(actor: Actor, clockId: string): Promise<DueExplanationView | null> {
    const [row] = await this.database.query<{ clock: ClockRow; scope: ScopedRow }>('deadlines.explain', FIND, [
      uuidOrNull(clockId),
    ]);
    if (!row) return null;
    const clock = toClock(clockFactOf(row.clock));
    if (!can(actor, clock.subjectType === 'visit' ? 'visit.read' : 'problem.read', row.scope)) return null;
    const calendar = await this.deadlines.calendar();
    return {
      clockId: clock.id,
      kind: clock.kind,
      kindLabel: clockKinds[clock.kind],
      startedAt: clock.startedAt,
      grantText: grantText(clock.grant, clock.extraDays),
      dueAt: clock.dueAt,
      provisional: clock.provisional,
      days: explainDue(calendar, { ...clock, extra: clock.extraDays }),
      note: noteOn(clock),
    };
  }
}

function grantText({ unit, amount }: Grant, extra: number): string {
  if (unit === 'workday' && amount + extra === 0) return '当日办结';
  const total = `${amount + extra}${unitNames[unit]}`;
  return extra > 0 ? `${total}（含延期${extra}${unitNames[unit]}）` : total;
}

function noteOn(clock: Clock): string | null {
  if (clock.state === 'paused') return '时钟已暂停，恢复后顺延';
  return clock.provisional ? PROVISIONAL_NOTE : null;
}
