import { hourOf, isoOf } from '../case/local-time.js';
import type { ActivityContentInput, ActivityFactsInput, PlanActivityInput } from '../gql/graphql.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { newId } from '../providers/new-id.js';
import { PlanActivityDocument } from './activities.documents.js';
import { isOfHouse, type HostDraft } from './HostsEditor.js';
import { draftsOf, listChange, planPeople, type PersonDraft } from './people-drafts.js';
import type { ActivityDetail } from './use-activity.js';

export interface ActivityPlanValues {
  /** Made here and kept with the draft, so that a retry never doubles the activity. */
  id: string;
  kind: string | null;
  title: string;
  plannedOn: string;
  hour: string;
  place: string;
  hosts: HostDraft[];
  organizerId: string | null;
  festival: string | null;
  topics: string[];
  helpTheme: string | null;
  isOpen: boolean;
  teamId: string | null;
  /** Item of the service list. */
  itemKey: string | null;
  basisDocumentId: string | null;
  enterpriseIds: string[];
  people: PersonDraft[];
  loggedAfterwards: string;
  /** Why an archived one is put right. */
  reason: string;
}

/** What a link may say beforehand: the frequency page names kind, branch and day. */
export interface PlanHints {
  readonly kind: string | null;
  readonly unitId: string | null;
  readonly plannedOn: string | null;
}

export const hintsIn = (params: URLSearchParams): PlanHints => ({
  kind: params.get('kind'),
  unitId: params.get('unitId'),
  plannedOn: params.get('plannedOn'),
});

export const emptyActivity = (hints: PlanHints, unitId: string | null, today: string): ActivityPlanValues => ({
  id: newId(),
  kind: hints.kind,
  title: '',
  plannedOn: hints.plannedOn ?? today,
  hour: '',
  place: '',
  hosts: [{ kind: 'BRANCH', id: hints.unitId ?? unitId, name: '' }],
  organizerId: null,
  festival: null,
  topics: [],
  helpTheme: null,
  isOpen: false,
  teamId: null,
  itemKey: null,
  basisDocumentId: null,
  enterpriseIds: [],
  people: [],
  loggedAfterwards: '',
  reason: '',
});

/** What the form says about it, but for its day. */
function contentInput({
  kind,
  title,
  place,
  hosts,
  hour,
  plannedOn,
  ...values
}: ActivityPlanValues): ActivityContentInput {
  const { festival, topics, helpTheme, isOpen, teamId, itemKey, basisDocumentId, enterpriseIds } = values;
  return {
    ...{ kind: kind ?? '', title, place, startsAt: isoOf(plannedOn, hour) },
    hosts: hosts.map((host) =>
      isOfHouse(host) ? { kind: host.kind, id: host.id } : { kind: host.kind, name: host.name.trim() },
    ),
    ...{ festival, topics, helpTheme, isOpen, teamId, itemKey, basisDocumentId, enterpriseIds },
  };
}

/** As the contract takes it. */
export const planInput = (values: ActivityPlanValues, afterwards: boolean): PlanActivityInput => ({
  ...contentInput(values),
  ...{ id: values.id, plannedOn: values.plannedOn, organizerId: values.organizerId },
  people: planPeople(values.people),
  ...(afterwards ? { loggedAfterwards: values.loggedAfterwards.trim() } : {}),
});

/** The form of a plan that stands. */
export const valuesOf = (activity: ActivityDetail): ActivityPlanValues => ({
  ...{ id: activity.id, kind: activity.kind, title: activity.title, place: activity.place },
  plannedOn: activity.plannedOn,
  hour: activity.startsAt ? hourOf(activity.startsAt) : '',
  hosts: activity.hosts.map(({ kind, id, name }) => ({ kind, id: id ?? null, name })),
  organizerId: activity.organizer?.id ?? null,
  ...{ festival: activity.festival ?? null, topics: [...activity.topics], helpTheme: activity.helpTheme ?? null },
  ...{ isOpen: activity.isOpen, teamId: activity.teamId ?? null, itemKey: activity.itemKey ?? null },
  ...{ basisDocumentId: activity.basisDocumentId ?? null, enterpriseIds: [...activity.enterpriseIds] },
  people: draftsOf(activity.people),
  loggedAfterwards: '',
  reason: '',
});

/** An archived plan put right: all that is said of it anew, and why. */
export const correctionFacts = (values: ActivityPlanValues): ActivityFactsInput => ({
  content: contentInput(values),
  reason: values.reason.trim(),
});

/** A changed plan: all that is said of it anew, and of the people what differs. */
export function editFacts(values: ActivityPlanValues, activity: ActivityDetail): ActivityFactsInput {
  const { people, removed } = listChange(draftsOf(activity.people), values.people);
  return {
    content: contentInput(values),
    ...(people.length > 0 ? { people } : {}),
    ...(removed.length > 0 ? { removed } : {}),
  };
}

export const planActivity = async (input: PlanActivityInput, idempotencyKey: string): Promise<string> =>
  accepted((await execute(PlanActivityDocument, { input }, { idempotencyKey })).planActivity).id;
