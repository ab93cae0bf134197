import { shanghaiDayOf } from '../deadline/shanghai-time.js';
import { foldEvents, startedRow } from '../lifecycle/fold.js';
import type { ActivityActed, ActivityEvent, ActivityPlanned } from './activity-events.js';
import { readPerson } from './activity-person.js';
import type { Activity, ActivityPerson, NewOrganizer } from './activity.types.js';
import { importedActivity, type ActivityImported } from './imported-activity.js';
import { personRowKey } from './attendance.js';
import { mergeRows } from './merge-rows.js';

/** The activity after an event; null is the activity before its first one. Folding its events gives its row. */
export function evolveActivity(activity: Activity | null, event: ActivityEvent): Activity {
  if (isFirst(event)) return planned(event);
  if (isImport(event)) return importedActivity(activity, event);
  const before = startedRow(activity, event.type);
  return { ...before, state: event.to, version: before.version + 1, ...effectOf(before, event) };
}

export const foldActivity = (events: readonly ActivityEvent[]): Activity => foldEvents(evolveActivity, events);

const isFirst = (event: ActivityEvent): event is ActivityPlanned =>
  event.type === 'activity.planned' || event.type === 'activity.loggedAfterwards';

const isImport = (event: ActivityEvent): event is ActivityImported =>
  event.type === 'activity.imported' || event.type === 'activity.importCorrected';

function planned({ at, to, data: { origin, content, people, loggedAfterwards } }: ActivityPlanned): Activity {
  return {
    ...origin,
    ...content,
    plannedOn: shanghaiDayOf(content.plannedOn),
    startsAt: content.startsAt === null ? null : new Date(content.startsAt),
    state: to,
    version: 1,
    ledgerNo: null,
    people: people.map(readPerson),
    expenses: [],
    summary: null,
    attachments: [],
    saidAttendance: null,
    loggedAfterwards,
    rescheduledCount: 0,
    correctedCount: 0,
    cancelReason: null,
    createdAt: at,
    announcedAt: null,
    beganAt: null,
    endedAt: loggedAfterwards === null ? null : at,
    archivedAt: null,
  };
}

function effectOf(activity: Activity, event: ActivityActed): Partial<Activity> {
  const { type, at, by, data } = event;
  switch (type) {
    case 'activity.announced': {
      const people = mergeRows(activity.people, (data.people ?? []).map(readPerson), [], personRowKey);
      return { announcedAt: at, people: people.map((person) => ({ ...person, isExpected: true })) };
    }
    case 'activity.signedUp':
      return { people: [...activity.people, newcomer(by.id ?? '', by.name, true)] };
    case 'activity.leaveAsked':
      return { people: onLeave(activity.people, by.id ?? '', data.reason ?? null) };
    case 'activity.signInOpened':
      return { beganAt: at };
    case 'activity.signedIn':
      return {
        people: signedIn(activity.people, by.id ?? '', by.name, {
          signedInAt: at,
          signIn: data.isRemote === true ? 'REMOTE' : 'QR',
          proxyId: null,
          reason: data.reason ?? null,
        }),
      };
    case 'activity.signedInFor':
      return {
        people: signedIn(activity.people, data.personKey ?? '', '', {
          signedInAt: at,
          signIn: 'PROXY',
          proxyId: by.id,
          reason: data.reason ?? null,
        }),
      };
    case 'activity.ended':
      return { endedAt: at };
    case 'activity.recorded':
      return recorded(activity, data);
    case 'activity.archived':
      return { ...recorded(activity, data), archivedAt: at };
    case 'activity.corrected':
      return { ...recorded(activity, data), correctedCount: activity.correctedCount + 1 };
    case 'activity.rescheduled':
      return {
        plannedOn: data.plannedOn === undefined ? activity.plannedOn : shanghaiDayOf(data.plannedOn),
        startsAt: data.startsAt === undefined ? null : new Date(data.startsAt),
        place: data.place ?? activity.place,
        announcedAt: null,
        rescheduledCount: activity.rescheduledCount + 1,
      };
    case 'activity.edited':
      return edited(activity, data);
    case 'activity.planCorrected':
      return { ...edited(activity, data), correctedCount: activity.correctedCount + 1 };
    case 'activity.handedOver':
      return data.organizer ? organizedBy(activity, data.organizer) : {};
    case 'activity.cancelled':
      return { cancelReason: data.reason ?? null };
  }
}

function edited(activity: Activity, { content, people = [], removed = [] }: ActivityActed['data']): Partial<Activity> {
  if (!content) return {};
  return {
    ...content,
    title: content.title.trim(),
    place: content.place.trim(),
    startsAt: content.startsAt === null ? null : new Date(content.startsAt),
    people: mergeRows(activity.people, people.map(readPerson), removed, personRowKey),
  };
}

/** In other hands. The unit it leaves still sees it. */
const organizedBy = (activity: Activity, { userId, unitPath }: NewOrganizer): Partial<Activity> => ({
  organizerId: userId,
  unitPath,
  relatedUnitPaths: [...new Set([...activity.relatedUnitPaths, activity.unitPath])].filter((path) => path !== unitPath),
});

function recorded(activity: Activity, data: ActivityActed['data']): Partial<Activity> {
  const removed = data.removed ?? [];
  const people = mergeRows(activity.people, (data.people ?? []).map(readPerson), removed, personRowKey);
  const expenses = mergeRows(activity.expenses, data.expenses ?? [], removed, ({ id }) => id);
  return {
    summary: data.summary ?? activity.summary,
    saidAttendance: data.saidAttendance ?? activity.saidAttendance,
    attachments: [...new Set([...activity.attachments, ...(data.attachments ?? [])])],
    people,
    expenses,
  };
}

type Signature = Pick<ActivityPerson, 'signedInAt' | 'signIn' | 'proxyId' | 'reason'>;

/** Signs every role row of the person; whoever was not on the list is added to it, and withdraws a leave by coming. */
function signedIn(people: readonly ActivityPerson[], personKey: string, name: string, signature: Signature) {
  const own = people.filter((person) => person.personKey === personKey && person.role !== 'LEAVE');
  const known = people.find((person) => person.personKey === personKey);
  const rows =
    own.length > 0 ? own : [{ ...(known ?? newcomer(personKey, name, false)), role: 'PARTICIPANT' as const }];
  const others = people.filter((person) => person.personKey !== personKey);
  return [...others, ...rows.map((row) => ({ ...row, ...signature }))];
}

function onLeave(people: readonly ActivityPerson[], personKey: string, reason: string | null) {
  const own = people.find((person) => person.personKey === personKey);
  const others = people.filter((person) => person.personKey !== personKey);
  return own ? [...others, { ...own, role: 'LEAVE' as const, reason }] : others;
}

/** Somebody who was not invited: whoever signed up beforehand is expected, whoever walks in is not. */
const newcomer = (personKey: string, name: string, isExpected: boolean): ActivityPerson => ({
  personKey,
  name,
  unitId: null,
  organisation: null,
  role: 'PARTICIPANT',
  isExpected,
  signedInAt: null,
  signIn: null,
  proxyId: null,
  reason: null,
});
