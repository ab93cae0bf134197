import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can, type ScopedRow } from '@zhuqi/domain/access/can.js';
import type { Person } from '@zhuqi/domain/access/person.js';
import { permissions } from '@zhuqi/domain/access/permissions.js';
import { Refusal } from '../../../platform/graphql/common.model.js';

/** An absence as the permission table sees it: the absent person takes part, their unit is responsible. */
export const absenceRow = (bureauId: string, absentUserId: string, unitPath: string): ScopedRow => ({
  bureauId,
  unitPath,
  relatedUnitPaths: [],
  participantIds: [absentUserId],
});

export const managesAbsence = (actor: Actor, absentUserId: string, unitPath: string): boolean =>
  can(actor, 'deputy.manage', absenceRow(actor.bureauId, absentUserId, unitPath));

const handlesCases = ({ roles }: Person): boolean =>
  roles.some((role) => permissions['problem.act'][role] !== undefined);

/** What is wrong with the two people, whatever the days; null when nothing is. */
export function peopleRefusal(actor: Actor, absent: Person | undefined, deputy: Person | undefined): Refusal | null {
  if (!absent) return new Refusal('NOT_FOUND', '找不到外出的同事，可能已停用，请重新选择。', 'absentUserId');
  if (!managesAbsence(actor, absent.userId, absent.unitPath))
    return new Refusal(
      'FORBIDDEN',
      `您不能为${absent.name}指定代理人，请由本人、处室负责人或协调员办理。`,
      'absentUserId',
    );
  if (!deputy) return new Refusal('NOT_FOUND', '找不到所选的代理人，可能已停用，请重新选择。', 'deputyUserId');
  if (!handlesCases(absent))
    return new Refusal('NOT_A_CASE_ROLE', `${absent.name}不参与办件，不需要代理人。`, 'absentUserId');
  if (!handlesCases(deputy))
    return new Refusal('NOT_A_CASE_ROLE', `${deputy.name}不参与办件，不能代理，请另选代理人。`, 'deputyUserId');
  // Otherwise whoever may name deputies could lend themselves anybody's powers.
  return deputy.userId === actor.userId && absent.userId !== actor.userId
    ? new Refusal('FORBIDDEN', '不能指定自己代理他人，请由外出人本人或其他负责人指定。', 'deputyUserId')
    : null;
}
