import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import type { HandoverPlan, HandoverRefusal, ProblemMove } from '@zhuqi/domain/assignment/handover.types.js';
import { planHandover } from '@zhuqi/domain/assignment/plan-handover.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { Refusal } from '../../platform/graphql/common.model.js';
import { HandOverEnterprises } from '../enterprises/hand-over-enterprises.fragment.js';
import { HandOverProblems, type ChangeOfHands } from '../problems/hand-over-problems.fragment.js';
import { toHanded } from './handed-problem.js';
import type { HandoverPerson, Inventory } from './handover-inventory.service.js';

/** Why one thing can't move: the domain's reasons, and an enterprise out of the actor's reach. */
export type PlanRefusal =
  HandoverRefusal | { readonly subject: 'enterprise'; readonly id: string; readonly message: string };

export interface Planned extends Omit<HandoverPlan, 'refusals'> {
  readonly refusals: readonly PlanRefusal[];
  /** Says what moves from whom to whom; the same plan has the same hash. */
  readonly hash: string;
}

/** May the actor hand this person's work to that one at all? */
export function peopleRefusal(
  actor: Actor,
  from: HandoverPerson | undefined,
  to: HandoverPerson | undefined,
): Refusal | null {
  const place = from && { bureauId: actor.bureauId, unitPath: from.unitPath, relatedUnitPaths: [], participantIds: [] };
  if (!from || !place || !can(actor, 'assignment.handOver', place))
    return new Refusal('NOT_FOUND', '找不到移交人，或不在您的管理范围内。', 'fromUserId');
  return to?.active ? null : new Refusal('NOT_FOUND', '找不到接手人，可能已停用，请重新选择。', 'toUserId');
}

/** Plans a handover over what was read: the domain's plan, and what this actor may do of it. */
@Injectable()
export class PlanHandover {
  constructor(
    private readonly enterprises: HandOverEnterprises,
    private readonly problems: HandOverProblems,
    private readonly clock: SystemClock,
  ) {}

  plan(inventory: Inventory, change: ChangeOfHands): Planned {
    const { from, to } = change;
    const plan = planHandover({
      from,
      to,
      enterprises: inventory.enterprises,
      problems: inventory.problems.map(toHanded),
      groups: inventory.groups.map(({ aggregate: { id, name } }) => ({ id, name })),
      tasks: inventory.tasks.map(({ aggregate: { id, ownerId } }) => ({ id, ownerId })),
      projects: inventory.projects.map(({ aggregate: { id, name } }) => ({ id, name })),
      deputies: inventory.deputies,
      now: this.clock.now(),
    });
    const refusals = [...plan.refusals, ...this.notAllowed(inventory, plan, change)];
    const blocked = `${from.name}的工作暂不能移交给${to.name}：有${refusals.length}处需先处理，处理前不作任何变动。`;
    const summary = refusals.length > 0 ? blocked : plan.summary;
    return { ...plan, ok: refusals.length === 0, refusals, summary, hash: hashOf(plan, change) };
  }

  private notAllowed(inventory: Inventory, plan: HandoverPlan, change: ChangeOfHands): PlanRefusal[] {
    if (change.from.userId === change.to.userId) return [];
    const refused = new Set(plan.refusals.map(({ id }) => id));
    const enterprises = this.enterprises
      .outOfReach(change.actor, inventory.enterprises)
      .map(({ id, name }): PlanRefusal => ({
        subject: 'enterprise',
        id,
        message: `${name}不在您的管辖范围内，不能由您移交，请联系市局协调员。`,
      }));
    const rows = new Map(inventory.problems.map((row) => [row.id, row]));
    const problems = plan.problems
      .filter(({ problemId }) => !refused.has(problemId))
      .flatMap((move: ProblemMove): PlanRefusal[] => {
        const row = rows.get(move.problemId);
        const refusal = row ? this.problems.refusalOf(row, move, change) : null;
        return refusal
          ? [{ subject: 'problem', id: move.problemId, message: `${move.number}：${refusal.message}` }]
          : [];
      });
    // A person who can't take any problem is one thing to mend, not three hundred.
    return [...enterprises, ...(refused.has(change.to.userId) ? [] : problems)];
  }
}

/** Over what moves and to whom; a remark added to a case meanwhile does not change it. */
function hashOf(plan: HandoverPlan, { from, to }: ChangeOfHands): string {
  const { enterpriseIds, problems, groupIds, taskIds, projectIds, deputyIds, revokedDeputyIds } = plan;
  const moves = problems.map(({ problemId, action }) => `${action} ${problemId}`);
  const moved = [enterpriseIds, moves, groupIds, taskIds, projectIds, deputyIds, revokedDeputyIds];
  const parts = [[from.userId, to.userId], ...moved].map((part) => [...part].sort());
  return createHash('sha256')
    .update(JSON.stringify([[from.userId, to.userId], ...parts]))
    .digest('hex');
}
