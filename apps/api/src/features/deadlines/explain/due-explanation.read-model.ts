import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can, type ScopedRow } from '@zhuqi/domain/access/can.js';
import type { Permission } from '@zhuqi/domain/access/permissions.js';
import { clockKinds, type Clock, type Grant } from '@zhuqi/domain/deadline/clock.types.js';
import { dueStory } from '@zhuqi/domain/deadline/due-story.js';
import { explainDue, type DueTraceRow } from '@zhuqi/domain/deadline/explain-due.js';
import { grantText, grantUnitLabels } from '@zhuqi/domain/deadline/policy-text.js';
import { PROVISIONAL_NOTE } from '@zhuqi/domain/deadline/working-calendar.types.js';
import { Database } from '../../../platform/database/database.js';
import { uuidOrNull } from '../../../platform/query/sql-text.js';
import { citedContent } from '../../service-lists/cited-content.fragment.js';
import { clockFactOf, toClock, type ClockRow } from '../clock.mapper.js';
import { DeadlineService } from '../deadline.service.js';

export interface DueExplanationView {
  /** Null when no clock was asked about, but a date reckoned. */
  readonly clockId: string | null;
  readonly kind: string | null;
  readonly kindLabel: string | null;
  readonly startedAt: Date;
  /** 7个工作日（含延期2个工作日） */
  readonly grantText: string;
  readonly dueAt: Date;
  readonly provisional: boolean;
  readonly days: readonly DueTraceRow[];
  /** What the date came about by: start, pauses, extensions, another term. */
  readonly story: readonly string[];
  readonly note: string | null;
}

const FIND = `
  select to_jsonb(c) as clock, s.scope,
    -- The clock this one took over from when the term was changed: it stopped the moment this one began.
    (select to_jsonb(b) from clock b where b.subject_id = c.subject_id and b.kind = c.kind and b.round = c.round and b.id <> c.id
      and b.state = 'stopped' and b.done_at = c.started_at and b.owner_user_id is not distinct from c.owner_user_id
      and (b.grant_unit, b.grant_amount) <> (c.grant_unit, c.grant_amount) limit 1) as predecessor,
    -- Why more time was asked for, where it was granted.
    case when c.kind = 'host' and c.extra_days > 0 then (
      select jsonb_agg(asked.reason order by granted.version) from event granted, lateral (
        select r.payload -> 'data' ->> 'reason' as reason from event r where r.subject_id = granted.subject_id
          and r.type = 'problem.extensionRequested' and r.version < granted.version order by r.version desc limit 1) asked
      where granted.subject_id = c.subject_id and granted.type = 'problem.extensionGranted'
        and (granted.payload ->> 'round')::int = c.round) end as reasons,
    -- The item of the service list whose promise the term is.
    case when c.kind = 'host' and c.grant_unit = 'workday' then (
      select ${citedContent('p')} from problem p where p.id = c.subject_id and p.promised_days = c.grant_amount) end as "promisedBy"
  from clock c,
    lateral (
      select jsonb_build_object('bureauId', p.bureau_id, 'unitPath', p.unit_path, 'relatedUnitPaths', p.related_unit_paths,
        'participantIds', p.participant_ids) as scope from problem p where c.subject_type = 'problem' and p.id = c.subject_id
      union all
      select jsonb_build_object('bureauId', v.bureau_id, 'unitPath', v.unit_path, 'relatedUnitPaths', v.related_unit_paths,
        'participantIds', v.participant_ids) from visit v where c.subject_type = 'visit' and v.id = c.subject_id
      union all
      select jsonb_build_object('bureauId', a.bureau_id, 'unitPath', a.unit_path, 'relatedUnitPaths', a.related_unit_paths,
        'participantIds', a.participant_ids) from activity a where c.subject_type = 'activity' and a.id = c.subject_id) s
  where c.id = $1`;

interface Found {
  readonly clock: ClockRow;
  readonly scope: ScopedRow;
  readonly predecessor: ClockRow | null;
  readonly reasons: readonly string[] | null;
  readonly promisedBy: string | null;
}

const readOf = {
  problem: 'problem.read',
  visit: 'visit.read',
  task: 'task.read',
  activity: 'activity.read',
} as const satisfies Record<Clock['subjectType'], Permission>;

/** "为什么是这一天": the trace of one clock's due date, for whoever may read its subject. */
@Injectable()
export class DueExplanationReadModel {
  constructor(
    private readonly database: Database,
    private readonly deadlines: DeadlineService,
  ) {}

  /** @returns null when there is no such clock or its problem or visit is out of reach */
  async explain(actor: Actor, clockId: string): Promise<DueExplanationView | null> {
    const [row] = await this.database.query<Found>('deadlines.explain', FIND, [uuidOrNull(clockId)]);
    if (!row) return null;
    const clock = toClock(clockFactOf(row.clock));
    if (!can(actor, readOf[clock.subjectType], row.scope)) return null;
    const calendar = await this.deadlines.calendar();
    return {
      clockId: clock.id,
      kind: clock.kind,
      kindLabel: clockKinds[clock.kind],
      startedAt: clock.startedAt,
      grantText: extendedText(clock.grant, clock.extraDays),
      dueAt: clock.dueAt,
      provisional: clock.provisional,
      days: explainDue(calendar, { ...clock, extra: clock.extraDays }),
      story: [
        ...promiseOf(row.promisedBy, clock.grant),
        ...dueStory(calendar, clock, row.predecessor && toClock(clockFactOf(row.predecessor)), row.reasons ?? []),
      ],
      note: noteOn(clock),
    };
  }
}

const promiseOf = (item: string | null, grant: Grant): readonly string[] =>
  item === null ? [] : [`服务清单事项“${item}”承诺${grantText(grant)}内办结，先于一般时限。`];

function extendedText({ unit, amount }: Grant, extra: number): string {
  const total = grantText({ unit, amount: amount + extra });
  return extra > 0 ? `${total}（含延期${extra}${grantUnitLabels[unit]}）` : total;
}

function noteOn(clock: Clock): string | null {
  if (clock.state === 'paused') return '时钟已暂停，恢复后顺延';
  return clock.provisional ? PROVISIONAL_NOTE : null;
}
