import { useState } from 'react';
import { dropDraft, readDraft, writeDraft } from '../common/form/draft-store.js';
import type { ActivityFactsInput } from '../gql/graphql.js';
import { useMe } from '../session/me.js';
import { expenseDraftsOf, expenseFault, expenseInputs, type ExpenseDraft } from './expense-drafts.js';
import { draftsOf, isAway, peopleChange, type PersonDraft } from './people-drafts.js';
import type { ActivityDetail } from './use-activity.js';

export interface ActivityRecordValues {
  readonly summary: string;
  readonly saidAttendance: string;
  readonly people: PersonDraft[];
  readonly expenses: ExpenseDraft[];
  /** Of a correction. */
  readonly reason: string;
  /** Of the activity the draft began with: on another one its people cannot be told apart. */
  readonly version: number;
}

const valuesOf = (activity: ActivityDetail): ActivityRecordValues => ({
  summary: activity.summary ?? '',
  saidAttendance: activity.saidAttendance?.toString() ?? '',
  people: draftsOf(activity.people),
  expenses: expenseDraftsOf(activity),
  reason: '',
  version: activity.version,
});

/** On another version words and payments typed here are kept; the people are those of the server. */
const merged = (draft: ActivityRecordValues, activity: ActivityDetail): ActivityRecordValues =>
  draft.version === activity.version
    ? draft
    : { ...draft, people: draftsOf(activity.people), version: activity.version };

/** The record being written, kept on this device at every keystroke until the server has it. */
export function useActivityRecord(activity: ActivityDetail) {
  const owner = useMe()?.id ?? '';
  const name = `activities.${activity.id}.record`;
  const read = () => readDraft<ActivityRecordValues>(localStorage, owner, name);
  const [values, setValues] = useState<ActivityRecordValues>(() => {
    const draft = read();
    return draft ? merged(draft.value, activity) : valuesOf(activity);
  });
  const [restoredAt, setRestoredAt] = useState(() => read()?.at ?? null);
  const change = (part: Partial<ActivityRecordValues>) =>
    setValues((before) => {
      const next = { ...before, ...part };
      writeDraft(localStorage, owner, name, next, new Date());
      return next;
    });
  const clear = () => {
    dropDraft(localStorage, owner, name);
    setRestoredAt(null);
  };
  const discard = () => {
    clear();
    setValues(valuesOf(activity));
  };
  return { values, change, clear, discard, restoredAt };
}

/** Key and arguments of the first thing missing; null when it can be sent. */
export function recordFault({ people, expenses }: ActivityRecordValues) {
  const roleless = people.find(({ roles }) => roles.length === 0);
  if (roleless) return { key: 'activityRecord.noRole', args: { name: roleless.name } };
  const silent = people.find(({ roles, reason }) => roles.includes('LEAVE') && reason.trim() === '');
  if (silent) return { key: 'activityRecord.noReason', args: { name: silent.name } };
  const could = people.filter((person) => !isAway(person));
  if (could.length > 0 && could.every(({ present }) => !present)) return { key: 'activityRecord.nobody', args: {} };
  const fault = expenseFault(expenses);
  return fault ? { key: fault.key, args: { n: fault.n } } : null;
}

/** What has changed since the server last said, as facts of the act. */
export function recordFacts(values: ActivityRecordValues, activity: ActivityDetail): ActivityFactsInput {
  const change = peopleChange(draftsOf(activity.people), values.people);
  const before = new Map(expenseDraftsOf(activity).map((one) => [one.id, JSON.stringify(one)]));
  const written = values.expenses.filter((one) => before.get(one.id) !== JSON.stringify(one));
  const kept = new Set(values.expenses.map(({ id }) => id));
  const removed = [...change.removed, ...activity.expenses.flatMap(({ id }) => (kept.has(id) ? [] : [id]))];
  const summary = values.summary.trim();
  const said = /^\d+$/.test(values.saidAttendance.trim()) ? Number(values.saidAttendance) : null;
  return {
    ...(summary !== '' && summary !== (activity.summary ?? '') ? { summary } : {}),
    ...(said !== null && said !== activity.saidAttendance ? { saidAttendance: said } : {}),
    ...(change.people.length > 0 ? { people: change.people } : {}),
    ...(written.length > 0 ? { expenses: expenseInputs(written) } : {}),
    ...(removed.length > 0 ? { removed } : {}),
    ...(values.reason.trim() ? { reason: values.reason.trim() } : {}),
  };
}
