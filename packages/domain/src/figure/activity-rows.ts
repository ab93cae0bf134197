import type { Activity } from '../activity/activity.types.js';
import { headcountOf, participationsOf } from '../activity/attendance.js';
import { totalFen } from '../activity/expense-faults.js';
import type { FigureRow } from './figure-subjects.js';

/** What a unit path is called by: its last segment stands for the unit's id where no register is at hand. */
export const unitIdOf = (unitPath: string): string => unitPath.split('/').filter(Boolean).at(-1) ?? '';

const ofActivity = (activity: Activity) => ({
  state: activity.state,
  kind: activity.kind,
  plannedOn: activity.plannedOn,
  festival: activity.festival,
  topic: activity.topics,
  helpTheme: activity.helpTheme,
  hostId: activity.hosts.map(({ id, name }) => id ?? name),
  unitId: unitIdOf(activity.unitPath),
  teamId: activity.teamId,
  itemKey: activity.itemKey,
});

/** An activity as figures see it. */
export function activityRow(activity: Activity): FigureRow<'activity'> {
  const { expected, present } = headcountOf(activity);
  return {
    id: activity.id,
    ...ofActivity(activity),
    title: activity.title,
    place: activity.place,
    organizerId: activity.organizerId,
    personId: activity.people.map(({ personKey }) => personKey),
    enterpriseId: activity.enterpriseIds,
    hostCount: activity.hosts.length,
    expected,
    attendance: present,
    saidAttendance: activity.saidAttendance,
    speakers: activity.people.filter(({ role }) => role === 'SPEAKER').length,
    expensesFen: totalFen(activity.expenses),
    attachmentCount: activity.attachments.length,
    overdue: false,
    text: `${activity.title} ${activity.place}`,
  };
}

export function participationRows(activity: Activity): ReadonlyArray<FigureRow<'participation'>> {
  const names = new Map(activity.people.map(({ personKey, name }) => [personKey, name]));
  return participationsOf(activity).map((one) => ({
    ...ofActivity(activity),
    ...one,
    name: names.get(one.personKey) ?? '',
    text: `${names.get(one.personKey) ?? ''} ${activity.title}`,
  }));
}

export const expenseRows = (activity: Activity): ReadonlyArray<FigureRow<'expense'>> =>
  activity.expenses.map(({ id, spentOn, amountFen, item, voucherNo, voucherFileId }) => ({
    ...ofActivity(activity),
    id,
    activityId: activity.id,
    spentOn,
    amountFen,
    item,
    voucherNo,
    hasVoucherFile: voucherFileId !== null,
    text: `${item} ${activity.title}`,
  }));
