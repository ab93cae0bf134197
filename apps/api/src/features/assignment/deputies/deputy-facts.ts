import type { Actor } from '@zhuqi/domain/access/actor.js';
import { newId } from '../../../platform/database/new-id.js';
import type { EventFact } from '../../../platform/facts/fact.types.js';
import type { DeputyRow } from './deputy.repository.js';

type Told = Pick<DeputyRow, 'id' | 'absentUserId' | 'absentName' | 'deputyUserId' | 'deputyName' | 'from' | 'to'>;

/** The two things that can happen to an absence: it is entered, and it may be revoked. */
export const deputyEvent = (
  actor: Pick<Actor, 'userId' | 'name' | 'bureauId'>,
  type: 'deputy.created' | 'deputy.revoked',
  { id, absentUserId, absentName, deputyUserId, deputyName, from, to }: Told,
  at: Date,
): EventFact => ({
  id: newId(),
  bureauId: actor.bureauId,
  subjectType: 'deputy',
  subjectId: id,
  version: type === 'deputy.created' ? 1 : 2,
  type,
  visibility: 'internal',
  actorId: actor.userId,
  actorName: actor.name,
  at,
  payload: { absentUserId, absentName, deputyUserId, deputyName, from, to },
});
