import { isoOf } from '../case/local-time.js';
import type { PlanActivityInput } from '../gql/graphql.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { newId } from '../providers/new-id.js';
import { PlanActivityDocument } from './activities.documents.js';
import { isOfHouse, type HostDraft } from './HostsEditor.js';
import { planPeople, type PersonDraft } from './people-drafts.js';

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
});

/** As the contract takes it. */
export function planInput(values: ActivityPlanValues, afterwards: boolean): PlanActivityInput {
  const { hour, kind, hosts, people, loggedAfterwards, ...rest } = values;
  const startsAt = isoOf(values.plannedOn, hour);
  return {
    ...rest,
    kind: kind ?? '',
    hosts: hosts.map((host) =>
      isOfHouse(host) ? { kind: host.kind, id: host.id } : { kind: host.kind, name: host.name.trim() },
    ),
    people: planPeople(people),
    ...(startsAt ? { startsAt } : {}),
    ...(afterwards ? { loggedAfterwards: loggedAfterwards.trim() } : {}),
  };
}

export const planActivity = async (input: PlanActivityInput, idempotencyKey: string): Promise<string> =>
  accepted((await execute(PlanActivityDocument, { input }, { idempotencyKey })).planActivity).id;
