import { shanghaiDayOf } from '../src/deadline/shanghai-time.js';
import { activityCapacitiesOf } from '../src/activity/activity-actor.js';
import type { ActivityEvent } from '../src/activity/activity-events.js';
import type { ActivityFacts } from '../src/activity/activity-facts.js';
import { activityStateLabels, type ActivityState } from '../src/activity/activity-state.js';
import { activityTransitions, type ActivityAction } from '../src/activity/activity.transitions.js';
import type {
  Activity,
  ActivityCapacity,
  ActivityPerson,
  EditedContent,
  Expense,
  NewOrganizer,
} from '../src/activity/activity.types.js';
import { activityDecider, decideActivity } from '../src/activity/decide-activity.js';
import { foldActivity } from '../src/activity/evolve-activity.js';
import { planActivity, type NewActivity } from '../src/activity/plan-activity.js';
import { signInStep } from '../src/activity/sign-in-code.js';
import { asActor, type ActWho } from '../src/lifecycle/act.types.js';
import { accepted, type Bench } from './act-matrix.js';
import { actor, paths, people, personOf } from './people.js';
import { noon } from './problems.js';

export const activityPeople = {
  organizer: actor('organizer', 'SERVICE_MEMBER', paths.fund),
  invitee: actor('invitee', 'HANDLER', paths.talent),
  colleague: actor('colleague', 'HANDLER', paths.office),
} as const;

export const person = (personKey: string, more: Partial<ActivityPerson> = {}): ActivityPerson => ({
  ...{ personKey, name: `${personKey}的姓名`, unitId: null, organisation: null, role: 'PARTICIPANT', isExpected: true },
  ...{ signedInAt: null, signIn: null, proxyId: null, reason: null },
  ...more,
});

export const expense = (more: Partial<Expense> = {}): Expense => ({
  ...{ id: 'x1', spentOn: shanghaiDayOf('2026-03-05'), amountFen: 12_345, item: '学习书籍' },
  ...{ voucherNo: '2026-001', voucherFileId: null },
  ...more,
});

export const newActivity = (more: Partial<NewActivity> = {}): NewActivity => ({
  ...{ id: 'activity', bureauId: 'bureau', organizer: personOf(activityPeople.organizer), relatedUnitPaths: [] },
  ...{ kind: 'THEME_DAY', title: '读书分享', plannedOn: '2026-03-05', startsAt: null, place: '三楼会议室' },
  hosts: [{ kind: 'BRANCH', id: 'branch', name: '第一支部' }],
  ...{ festival: null, topics: [], helpTheme: null, isOpen: false, teamId: null, itemKey: null },
  ...{ basisDocumentId: null, enterpriseIds: [] },
  people: [person('invitee'), person('other')],
  ...more,
});

export const activityWho: Readonly<Record<ActivityCapacity, ActWho>> = {
  organizer: asActor(activityPeople.organizer),
  unitHead: asActor(people.hostUnitHead),
  coordinator: asActor(people.coordinator),
  invitee: asActor(activityPeople.invitee),
  colleague: asActor(activityPeople.colleague),
};

/** What is said about the activity, all of it anew. */
export function editedContent(activity: Activity, more: Partial<EditedContent> = {}): EditedContent {
  const { kind, title, place, hosts, festival, topics, helpTheme, isOpen, teamId, itemKey } = activity;
  const { basisDocumentId, enterpriseIds, relatedUnitPaths, startsAt } = activity;
  return {
    ...{ kind, title, place, hosts, festival, topics, helpTheme, isOpen, teamId, itemKey, basisDocumentId },
    ...{ enterpriseIds, relatedUnitPaths, startsAt: startsAt?.toISOString() ?? null },
    ...more,
  };
}

const heir = ({ organizerId, unitPath }: Activity): NewOrganizer => ({
  ...{ userId: `heir of ${organizerId}`, name: '接手人', unitId: `unit${unitPath}`, unitPath },
  former: { userId: organizerId, name: '移交人' },
});

export function activityFacts(action: ActivityAction, activity: Activity): ActivityFacts {
  const reason = '工作需要。';
  const unsigned = activity.people.find(({ signedInAt, role }) => signedInAt === null && role !== 'LEAVE');
  switch (action) {
    case 'signIn':
      return { step: signInStep(noon) };
    case 'signInFor':
      return { personKey: unsigned?.personKey ?? 'nobody', reason };
    case 'archive':
    case 'record':
      return {
        summary: '围绕一本好书交流体会。',
        people: [person('invitee', { role: 'SPEAKER' })],
        // Whoever had asked for leave and spoke after all is no longer on leave.
        removed: ['invitee LEAVE'],
        expenses: [expense()],
      };
    case 'correct':
      return { reason, people: [person('latecomer')] };
    case 'reschedule':
      return { plannedOn: '2026-03-05', reason };
    case 'edit':
      return { content: editedContent(activity, { title: '读书分享会' }), people: [person('late')] };
    case 'correctPlan':
      return { content: editedContent(activity, { kind: 'PARTY_CLASS', title: '读书党课' }), reason };
    case 'handOver':
      return { organizer: heir(activity), reason };
    case 'askLeave':
    case 'cancel':
      return { reason };
    default:
      return {};
  }
}

export const plan = (more: Partial<NewActivity> = {}) =>
  accepted(planActivity(newActivity(more), activityPeople.organizer, noon));
export const actOnActivity = (
  activity: Activity,
  action: ActivityAction,
  by: ActivityCapacity,
  facts = activityFacts(action, activity),
  now = noon,
) => decideActivity(activity, action, facts, activityWho[by], now);
export const activityAfter = (
  activity: Activity,
  action: ActivityAction,
  by: ActivityCapacity,
  facts = activityFacts(action, activity),
) => accepted(actOnActivity(activity, action, by, facts)).next;

const planned = plan().next;
const announced = activityAfter(planned, 'announce', 'organizer');
const open = activityAfter(announced, 'openSignIn', 'organizer');
const toRecord = activityAfter(open, 'close', 'organizer');

/** The sample activity in every state; it is not open, so a colleague has no part in it. */
export const activityIn: Readonly<Record<ActivityState, Activity>> = {
  PLANNED: planned,
  ANNOUNCED: announced,
  CHECKING_IN: open,
  TO_RECORD: toRecord,
  ARCHIVED: activityAfter(toRecord, 'archive', 'organizer'),
  CANCELLED: activityAfter(planned, 'cancel', 'organizer'),
};

export const activityBench: Bench<
  Activity,
  ActivityState,
  ActivityCapacity,
  ActivityFacts,
  ActivityAction,
  ActivityEvent
> = {
  decider: activityDecider,
  stateLabels: activityStateLabels,
  transitions: activityTransitions,
  rowIn: activityIn,
  facts: activityFacts,
  whoIn: activityWho,
  capacitiesOf: activityCapacitiesOf,
  fold: foldActivity,
};
