import { newId } from '../../platform/database/new-id.js';
import type { EventFact } from '../../platform/facts/fact.types.js';
import type { HandoverRecord } from './handover.repository.js';

/** The fact of a handover, from which both people and the enterprises are told. */
export const handoverEvent = ({ id, change, plan, at }: HandoverRecord): EventFact => ({
  id: newId(),
  bureauId: change.actor.bureauId,
  subjectType: 'handover',
  subjectId: id,
  version: 1,
  type: 'handover.carriedOut',
  visibility: 'internal',
  actorId: change.actor.userId,
  actorName: change.actor.name,
  at,
  payload: {
    fromUserId: change.from.userId,
    fromName: change.from.name,
    toUserId: change.to.userId,
    toName: change.to.name,
    reason: change.reason,
    summary: plan.summary,
    enterpriseIds: plan.enterpriseIds,
    toldEnterpriseIds: plan.toldEnterpriseIds,
  },
});
