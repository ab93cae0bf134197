import { can, type ScopedRow } from '../access/can.js';
import { dayOf } from '../deadline/shanghai-time.js';
import type { ActCheck } from '../lifecycle/decider.js';
import type { ActWho } from '../lifecycle/act.types.js';
import type { ActivityFacts } from './activity-facts.js';
import type { Activity, ActivityPerson, ActivityRefusal, ActivityRefusalCode, NewOrganizer } from './activity.types.js';
import { personRowKey, presentPeople } from './attendance.js';
import { contentFault, startFault } from './content-faults.js';
import { expensesFault } from './expense-faults.js';
import { absentActorFault, peopleFault } from './people-faults.js';
import { mergeRows } from './merge-rows.js';
import { isStepFresh } from './sign-in-code.js';

type Check = ActCheck<Activity, ActivityFacts, ActivityRefusalCode>;

/** People one person may sign in for at one activity. */
export const maxProxies = 3;

/** Rules beyond state, capacity and needs; rows of the table name them. */
export const activityChecks = {
  dayHasCome: ({ row, now }) =>
    row.plannedOn > dayOf(now)
      ? { code: 'NOT_TODAY', message: '活动日期还没有到，不能开始签到；如已提前，请先改期。' }
      : null,

  newDateAhead: ({ facts, now }) =>
    facts.plannedOn !== undefined && facts.plannedOn < dayOf(now)
      ? { code: 'DATE_IN_PAST', message: '活动日期不能早于今天，请重新选择。', field: 'plannedOn' }
      : null,

  startsOnTheDay: ({ facts }) =>
    facts.plannedOn === undefined ? null : startFault(facts.startsAt ?? null, facts.plannedOn),

  contentSound: ({ row, facts: { content } }) => {
    if (content === undefined) return null;
    const startsAt = content.startsAt === null ? null : new Date(content.startsAt);
    return contentFault({ ...content, startsAt, plannedOn: row.plannedOn });
  },

  organizerChanges: ({ row, facts: { organizer } }) =>
    organizer?.userId === row.organizerId
      ? { code: 'INVALID_FACT', message: '这位同事已经是组织人，请另选。', field: 'organizer' }
      : null,

  // A colleague of the same unit, or anybody the activity could have been planned for.
  organizerWithinReach: ({ row, facts: { organizer }, who }) =>
    organizer === undefined ||
    organizer.unitPath === row.unitPath ||
    (who.kind === 'user' && can(who.actor, 'activity.plan', organizedBy(row, organizer)))
      ? null
      : { code: 'NOT_ALLOWED', message: '您只能把活动交给本处室或职权范围内的同事。', field: 'organizer' },

  codeFresh: ({ facts, now }) =>
    facts.step === undefined || isStepFresh(facts.step, now)
      ? null
      : { code: 'CODE_EXPIRED', message: '签到码已过期，请扫描现场最新的二维码。', field: 'step' },

  notSignedIn: ({ row, who }) => {
    const own = rowsOf(row, keyOf(who));
    return own.some(({ signedInAt }) => signedInAt !== null)
      ? { code: 'ALREADY_SIGNED_IN', message: '您已签到，无需重复操作。' }
      : null;
  },

  remoteWithReason: ({ facts }) =>
    facts.isRemote === true && facts.reason === undefined
      ? { code: 'MISSING_FACT', message: '线上参加请说明原因。', field: 'reason' }
      : null,

  proxyMay: ({ row, who }) => {
    const key = keyOf(who);
    if (row.organizerId === key) return null;
    if (!presentPeople(row).some((one) => one.personKey === key && one.signedInAt !== null))
      return { code: 'PROXY_ABSENT', message: '请先为自己签到，再为他人代签。' };
    return row.people.filter(({ proxyId }) => proxyId === key).length >= maxProxies
      ? { code: 'PROXY_LIMIT', message: `一次活动每人最多代签${maxProxies}人，请让本人扫码签到。` }
      : null;
  },

  proxiedExpected: ({ row, facts }) => {
    if (facts.personKey === undefined)
      return row.people.some((one) => one.isExpected && one.role !== 'LEAVE' && one.signedInAt === null)
        ? null
        : { code: 'ALREADY_SIGNED_IN', message: '名单上的人员都已签到或请假，无需代签。' };
    const rows = rowsOf(row, facts.personKey);
    if (rows.some(({ role }) => role === 'LEAVE'))
      return { code: 'ON_LEAVE', message: '被代签人已请假，不能代签。', field: 'personKey' };
    if (!rows.some(({ isExpected }) => isExpected))
      return { code: 'NOT_EXPECTED', message: '被代签人不在参加名单中，请先登记。', field: 'personKey' };
    return rows.some(({ signedInAt }) => signedInAt !== null)
      ? { code: 'ALREADY_SIGNED_IN', message: '被代签人已签到，无需代签。', field: 'personKey' }
      : null;
  },

  saysSomething: ({ facts }) =>
    [facts.summary, facts.people, facts.expenses, facts.removed, facts.saidAttendance, facts.attachments].every(
      (fact) => fact === undefined,
    )
      ? { code: 'MISSING_FACT', message: '请填写活动纪实、参加人员或经费明细。', field: 'summary' }
      : null,

  // What is written is judged together with what stands: a voucher used before, somebody on leave who now spoke.
  peopleSound: ({ row, facts }) =>
    facts.people === undefined
      ? null
      : (peopleFault(facts.people) ??
        peopleFault(mergeRows(row.people, facts.people, facts.removed ?? [], personRowKey))),

  // Of what is written now; of the whole list once it is archived.
  actorsPresent: ({ row, facts }) =>
    facts.people === undefined && facts.removed === undefined
      ? null
      : absentActorFault(mergeRows(row.people, facts.people ?? [], facts.removed ?? [], personRowKey)),

  expensesSound: ({ row, facts, now }) =>
    facts.expenses === undefined
      ? null
      : expensesFault(
          mergeRows(row.expenses, facts.expenses, facts.removed ?? [], ({ id }) => id),
          dayOf(now),
        ),

  recordComplete: ({ row, facts }) => {
    if ((facts.summary ?? row.summary) === null)
      return { code: 'NOTHING_RECORDED', message: '请先填写活动纪实，再归档。', field: 'summary' };
    const people = mergeRows(row.people, facts.people ?? [], facts.removed ?? [], personRowKey);
    return presentPeople({ people }).length === 0
      ? { code: 'NOTHING_RECORDED', message: '还没有参加人员，请登记实到人员后再归档。', field: 'people' }
      : absentActorFault(people);
  },
} as const satisfies Record<string, Check>;

export type ActivityCheckName = keyof typeof activityChecks;

const organizedBy = ({ bureauId }: Activity, { userId, unitPath }: NewOrganizer): ScopedRow => ({
  ...{ bureauId, unitPath, relatedUnitPaths: [], participantIds: [userId] },
});

export const rowsOf = ({ people }: Pick<Activity, 'people'>, personKey: string): readonly ActivityPerson[] =>
  people.filter((person) => person.personKey === personKey);

export const keyOf = (who: ActWho): string => (who.kind === 'user' ? who.actor.userId : '');

/** Says which rows name people the register does not know. */
export function notInRegister(unknown: readonly ActivityPerson[]): ActivityRefusal | null {
  if (unknown.length === 0) return null;
  const names = [...new Set(unknown.map(({ name }) => name))].slice(0, 5).join('、');
  return {
    code: 'UNKNOWN_PERSON',
    message: `${names}不在人员名册中，请核对姓名；外单位人员请按嘉宾登记。`,
    field: 'people',
  };
}
