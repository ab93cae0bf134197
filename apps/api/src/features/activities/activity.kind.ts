import { activityScope } from '@zhuqi/domain/activity/activity-actor.js';
import { activityFactSpecs } from '@zhuqi/domain/activity/activity-facts.js';
import type { ActivityKind, Festival, HelpTheme, Topic } from '@zhuqi/domain/activity/activity-codes.js';
import type { ActivityState } from '@zhuqi/domain/activity/activity-state.js';
import type { Activity, ActivityHost, ActivityPerson, Expense } from '@zhuqi/domain/activity/activity.types.js';
import { headcountOf, participationsOf } from '@zhuqi/domain/activity/attendance.js';
import { availableActivityActions, decideActivity } from '@zhuqi/domain/activity/decide-activity.js';
import { evolveActivity } from '@zhuqi/domain/activity/evolve-activity.js';
import { totalFen } from '@zhuqi/domain/activity/expense-faults.js';
import { shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import type { ChildTable } from '../../platform/aggregates/aggregate-table.js';
import type { LivingKind } from '../../platform/aggregates/living-kind.js';
import { recordType } from '../../platform/facts/record-type.js';

type Moments = 'startsAt' | 'announcedAt' | 'beganAt' | 'endedAt' | 'archivedAt';

/** The row as PostgreSQL brings it: days and moments as text. */
export type ActivityRow = Omit<
  Activity,
  Moments | 'state' | 'people' | 'expenses' | 'createdAt' | 'plannedOn' | 'kind' | 'festival' | 'topics' | 'helpTheme'
> &
  Readonly<Record<Moments, string | null>> & {
    readonly state: ActivityState;
    readonly kind: ActivityKind;
    readonly festival: Festival | null;
    readonly topics: readonly Topic[];
    readonly helpTheme: HelpTheme | null;
    readonly hosts: readonly ActivityHost[];
    readonly plannedOn: string;
    readonly people: ReadonlyArray<Omit<ActivityPerson, 'signedInAt'> & { readonly signedInAt: string | null }>;
    readonly expenses: readonly Expense[];
  };

const people: ChildTable<Activity> = {
  name: 'people',
  table: 'activity_person',
  parent: 'activity_id',
  columns: recordType(`"personKey" text, name text, "unitId" uuid, organisation text, role text, "isExpected" boolean,
    "signedInAt" timestamptz, "signIn" text, "proxyId" uuid, reason text, "isAttendance" boolean`),
  key: ['personKey', 'role'],
  orderBy: ['name', 'person_key', 'role'],
  rowsOf: (activity) => {
    const counted = new Set(participationsOf(activity).flatMap(({ id, isAttendance }) => (isAttendance ? [id] : [])));
    return activity.people.map((person) => ({
      ...personColumns(person),
      isAttendance: counted.has(`${activity.id} ${person.personKey} ${person.role}`),
    }));
  },
};

const expenses: ChildTable<Activity> = {
  name: 'expenses',
  table: 'activity_expense',
  parent: 'activity_id',
  columns: recordType(`id uuid, "spentOn" date, "amountFen" int, item text, "voucherNo" text, "voucherFileId" uuid`),
  key: ['id'],
  orderBy: ['spent_on', 'id'],
  rowsOf: (activity) =>
    activity.expenses.map(({ id, spentOn, amountFen, item, voucherNo, voucherFileId }) => ({
      ...{ id, spentOn, amountFen, item, voucherNo, voucherFileId },
    })),
};

/** 活动 and where it stands; what its people rows add up to is kept beside it for lists and figures. */
export const activityKind: LivingKind<Activity, ActivityRow> = {
  subject: 'activity',
  noun: '活动',
  table: 'activity',
  read: 'activity.read',
  factSpecs: activityFactSpecs,
  columns:
    recordType(`kind text, title text, state text, "organizerId" uuid, "plannedOn" date, "startsAt" timestamptz, place text,
    hosts jsonb, "hostKeys" text[], festival text, topics text[], "helpTheme" text, "isOpen" boolean, "teamId" uuid, "itemKey" uuid,
    "basisDocumentId" uuid, "enterpriseIds" uuid[], summary text, attachments uuid[], "saidAttendance" int, "loggedAfterwards" text,
    "rescheduledCount" int, "correctedCount" int, "cancelReason" text, "announcedAt" timestamptz, "beganAt" timestamptz,
    "endedAt" timestamptz, "archivedAt" timestamptz, expected int, attendance int, speakers int, "expensesFen" int,
    "ledgerNo" text`),
  taken: { activity_ledger_no: { message: '这个台账编号已被另一个活动使用，请核对。', field: 'ledgerNo' } },
  kept: recordType(`"dueAt" timestamptz, "dueKind" text, "dueProvisional" boolean, "overdueCount" int`),
  children: [people, expenses],
  idOf: ({ id }) => id,
  scopeOf: activityScope,
  searched: ({ title, place, hosts, ledgerNo }) => [
    ...[title, place, ...hosts.map(({ name }) => name)],
    ...(ledgerNo === null ? [] : [ledgerNo]),
  ],
  toColumns,
  fromRow,
  decide: (activity, action, facts, who, now) => decideActivity(activity, action, facts, who, now),
  available: availableActivityActions,
  evolve: evolveActivity,
};

function toColumns(activity: Activity) {
  const { kind, title, state, organizerId, plannedOn, startsAt, place, hosts, festival, topics, helpTheme } = activity;
  const { isOpen, teamId, itemKey, basisDocumentId, enterpriseIds, summary, attachments, saidAttendance } = activity;
  const { loggedAfterwards, rescheduledCount, correctedCount, cancelReason, ledgerNo } = activity;
  const { announcedAt, beganAt, endedAt, archivedAt } = activity;
  const { expected, present } = headcountOf(activity);
  return {
    ...{ kind, title, state, organizerId, plannedOn, startsAt, place, hosts, festival, topics, helpTheme },
    ...{ isOpen, teamId, itemKey, basisDocumentId, enterpriseIds, summary, attachments, saidAttendance },
    ...{ loggedAfterwards, rescheduledCount, correctedCount, cancelReason, announcedAt, beganAt, endedAt, archivedAt },
    ledgerNo,
    hostKeys: hosts.map(({ id, name }) => id ?? name),
    expected,
    attendance: present,
    speakers: activity.people.filter(({ role }) => role === 'SPEAKER').length,
    expensesFen: totalFen(activity.expenses),
  };
}

const moment = (text: string | null): Date | null => (text === null ? null : new Date(text));

const personColumns = (person: Omit<ActivityPerson, 'signedInAt'> & { readonly signedInAt: Date | null }) => {
  const { personKey, name, unitId, organisation, role, isExpected, signedInAt, signIn, proxyId, reason } = person;
  return { personKey, name, unitId, organisation, role, isExpected, signedInAt, signIn, proxyId, reason };
};

function fromRow(row: Parameters<typeof activityKind.fromRow>[0]): Activity {
  const { id, bureauId, unitPath, relatedUnitPaths, version, createdAt } = row;
  const { kind, title, state, organizerId, plannedOn, startsAt, place, hosts, festival, topics, helpTheme } = row;
  const { isOpen, teamId, itemKey, basisDocumentId, enterpriseIds, summary, attachments, saidAttendance } = row;
  const { loggedAfterwards, rescheduledCount, correctedCount, cancelReason, ledgerNo } = row;
  return {
    ...{ id, bureauId, unitPath, relatedUnitPaths, version, kind, title, state, organizerId, place, hosts, festival },
    ...{ topics, helpTheme, isOpen, teamId, itemKey, basisDocumentId, enterpriseIds, summary, attachments },
    ...{ saidAttendance, loggedAfterwards, rescheduledCount, correctedCount, cancelReason, ledgerNo },
    plannedOn: shanghaiDayOf(plannedOn),
    startsAt: moment(startsAt),
    createdAt: new Date(createdAt),
    announcedAt: moment(row.announcedAt),
    beganAt: moment(row.beganAt),
    endedAt: moment(row.endedAt),
    archivedAt: moment(row.archivedAt),
    people: row.people.map((person) => personColumns({ ...person, signedInAt: moment(person.signedInAt) })),
    expenses: row.expenses.map((expense) => ({ ...expense, spentOn: shanghaiDayOf(expense.spentOn) })),
  };
}
