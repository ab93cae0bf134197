import { isoOf } from '../case/local-time.js';
import type { PlanVisitInput } from '../gql/graphql.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { newId } from '../providers/new-id.js';
import { PlanVisitDocument } from './visits.documents.js';

export interface VisitPlanValues {
  /** Made here and kept with the draft, so that a retry never doubles the visit. */
  id: string;
  enterpriseId: string | null;
  /** Sets the type to 重特大项目现场. */
  projectId: string | null;
  type: string;
  purpose: string;
  leadId: string | null;
  memberIds: string[];
  itemKey: string | null;
  plannedOn: string;
  hour: string;
  notifyEnterprise: boolean;
  loggedAfterwards: string;
}

export const emptyPlan = (
  enterpriseId: string | null,
  leadId: string | null,
  plannedOn: string,
  projectId: string | null = null,
): VisitPlanValues => ({
  id: newId(),
  enterpriseId,
  projectId,
  type: projectId ? 'MAJOR_PROJECT' : 'LIAISON',
  purpose: '',
  leadId,
  memberIds: [],
  itemKey: null,
  plannedOn,
  hour: '',
  notifyEnterprise: false,
  loggedAfterwards: '',
});

/** As the contract takes it: a visit logged afterwards says when it took place, a plan says which hour was agreed. */
export function planInput(
  { hour, loggedAfterwards, enterpriseId, projectId, ...values }: VisitPlanValues,
  afterwards: boolean,
): PlanVisitInput {
  const moment = isoOf(values.plannedOn, hour);
  // A project chosen before the type was changed is no longer meant.
  const base = {
    ...{ ...values, enterpriseId: enterpriseId ?? '' },
    ...(projectId && values.type === 'MAJOR_PROJECT' ? { projectId } : {}),
  };
  if (afterwards)
    return { ...base, notifyEnterprise: false, loggedAfterwards, ...(moment ? { checkedInAt: moment } : {}) };
  return { ...base, ...(moment ? { plannedAt: moment } : {}) };
}

export const planVisit = async (input: PlanVisitInput, idempotencyKey: string): Promise<string> =>
  accepted((await execute(PlanVisitDocument, { input }, { idempotencyKey })).planVisit).id;
