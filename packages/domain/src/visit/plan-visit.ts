import type { Actor } from '../access/actor.js';
import { can } from '../access/can.js';
import type { Person } from '../access/person.js';
import { dayOf, fromShanghai, parseDay, shanghaiDayOf } from '../deadline/shanghai-time.js';
import type { CitedItem } from '../service-list/cited-item.js';
import type { VisitDecision } from './decide-visit.js';
import { evolveVisit } from './evolve-visit.js';
import { visitScope } from './visit-actor.js';
import { plannedDayFault } from './visit-checks.js';
import { visitTypeLabels, type VisitType } from './visit-codes.js';
import type { VisitPlanned } from './visit-events.js';
import type { VisitPlan, VisitRefusal } from './visit.types.js';

export const maxPurposeLength = 500;
export const maxMembers = 30;

/** A visit as it is planned. The id is made by the client, so that a repeat from a bad line is no second visit. */
export interface NewVisit {
  readonly id: string;
  readonly bureauId: string;
  readonly enterpriseId: string;
  /** The bureau or district bureau of the enterprise, which sees the visit, too; null = none of its own. */
  readonly enterpriseUnitPath: string | null;
  readonly type: VisitType;
  readonly purpose: string;
  readonly lead: Person;
  readonly members: readonly Person[];
  /** A Shanghai day, '2026-03-05'. */
  readonly plannedOn: string;
  readonly plannedAt: Date | null;
  readonly item?: CitedItem | null;
  /** A major project is visited on its site: 重特大项目现场. */
  readonly projectId?: string | null;
  /** Why it is logged only now, after it took place; with it the day lies in the past and the visit starts at TO_COMPLETE. */
  readonly loggedAfterwards?: string;
  /** When it took place, for a visit logged afterwards. Absent = the planned day's noon. */
  readonly checkedInAt?: Date;
}

/** Decides a plan: who may plan it, for whom, for which day. 多头走访 only warns, see visit-warnings.ts. */
export function planVisit(input: NewVisit, actor: Actor, now: Date): VisitDecision {
  const plan = planOf(input);
  const loggedAfterwards = input.loggedAfterwards?.trim() ?? '';
  const refusal =
    refusePlan(plan, input, actor) ??
    (loggedAfterwards === '' ? plannedDayFault(input.plannedOn, now) : pastDayFault(input, now));
  if (refusal) return { ok: false, refusal };

  const afterwards = loggedAfterwards !== '';
  const checkedInAt = afterwards ? (input.checkedInAt ?? noonOf(input.plannedOn, now)) : null;
  const event: VisitPlanned = {
    type: afterwards ? 'visit.loggedAfterwards' : 'visit.planned',
    at: now,
    by: { kind: 'user', id: actor.userId, name: actor.name },
    from: null,
    to: afterwards ? 'TO_COMPLETE' : 'PLANNED',
    data: {
      plan,
      plannedOn: input.plannedOn.trim(),
      plannedAt: input.plannedAt?.toISOString() ?? null,
      loggedAfterwards: afterwards ? loggedAfterwards : null,
      checkedInAt: checkedInAt?.toISOString() ?? null,
    },
  };
  return {
    ok: true,
    events: [event],
    next: evolveVisit(null, event),
    clockOrders: afterwards ? [{ order: 'start', kind: 'visitRecord', ownerUserId: plan.leadId }] : [],
  };
}

function planOf({ lead, members, enterpriseUnitPath, ...input }: NewVisit): VisitPlan {
  const paths = [
    ...members.map((member) => member.unitPath),
    ...(enterpriseUnitPath === null ? [] : [enterpriseUnitPath]),
  ];
  return {
    id: input.id,
    bureauId: input.bureauId,
    enterpriseId: input.enterpriseId,
    type: input.type,
    purpose: input.purpose.trim(),
    leadId: lead.userId,
    memberIds: members.map((member) => member.userId),
    unitPath: lead.unitPath,
    relatedUnitPaths: [...new Set(paths)].filter((path) => path !== lead.unitPath),
    ...(input.item ? { item: input.item } : {}),
    ...(input.projectId ? { projectId: input.projectId } : {}),
  };
}

function refusePlan(plan: VisitPlan, { lead, members }: NewVisit, actor: Actor): VisitRefusal | null {
  if (!can(actor, 'visit.plan', visitScope(plan)))
    return { code: 'NOT_ALLOWED', message: '您只能计划自己参加或职权范围内的走访。', field: 'lead' };
  if (!Object.hasOwn(visitTypeLabels, plan.type))
    return { code: 'INVALID_FACT', message: '走访类型不在可选范围内，请重新选择。', field: 'type' };
  if (plan.projectId && plan.type !== 'MAJOR_PROJECT')
    return { code: 'INVALID_FACT', message: '走访重特大项目，类型应选“重特大项目现场”。', field: 'type' };
  if (plan.purpose === '') return { code: 'MISSING_FACT', message: '请填写走访目的。', field: 'purpose' };
  if ([...plan.purpose].length > maxPurposeLength)
    return { code: 'INVALID_FACT', message: `走访目的不能超过${maxPurposeLength}字，请精简。`, field: 'purpose' };
  if (members.length > maxMembers)
    return { code: 'INVALID_FACT', message: `走访成员最多${maxMembers}人。`, field: 'members' };
  const people = [lead, ...members].map((person) => person.userId);
  return new Set(people).size < people.length
    ? { code: 'SAME_PERSON', message: '带队人与成员、成员之间不能重复，请去掉重复的人。', field: 'members' }
    : null;
}

/** A visit logged afterwards took place today or before. */
function pastDayFault({ plannedOn, checkedInAt }: NewVisit, now: Date): VisitRefusal | null {
  const parsed = parseDay(plannedOn);
  if (!parsed.ok) return { code: 'INVALID_FACT', message: parsed.message, field: 'plannedOn' };
  if (parsed.day > dayOf(now) || (checkedInAt !== undefined && checkedInAt > now))
    return { code: 'TIME_AHEAD', message: '补记的走访应已发生，日期不能晚于今天。', field: 'plannedOn' };
  return checkedInAt !== undefined && dayOf(checkedInAt) !== parsed.day
    ? { code: 'INVALID_FACT', message: '走访时间与走访日期不是同一天，请核对。', field: 'checkedInAt' }
    : null;
}

function noonOf(day: string, now: Date): Date {
  const noon = fromShanghai(shanghaiDayOf(day), 12 * 60);
  return noon < now ? noon : now;
}
