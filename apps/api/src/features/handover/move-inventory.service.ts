import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/database.js';
import type { EventFact } from '../../platform/facts/fact.types.js';
import { Refusal } from '../../platform/graphql/common.model.js';
import { HandOverDeputies } from '../assignment/deputies/hand-over-deputies.fragment.js';
import { HandOverGroups } from '../contact-groups/hand-over-groups.fragment.js';
import { HandOverEnterprises } from '../enterprises/hand-over-enterprises.fragment.js';
import { HandOverProblems, type ChangeOfHands } from '../problems/hand-over-problems.fragment.js';
import { HandOverProjects } from '../projects/hand-over-projects.fragment.js';
import { HandOverTasks } from '../tasks/hand-over-tasks.fragment.js';
import type { Inventory } from './handover-inventory.service.js';
import type { Planned } from './plan-handover.service.js';

/** Moves what a plan names, within the transaction of the handover. */
@Injectable()
export class MoveInventory {
  constructor(
    private readonly enterprises: HandOverEnterprises,
    private readonly problems: HandOverProblems,
    private readonly groups: HandOverGroups,
    private readonly tasks: HandOverTasks,
    private readonly projects: HandOverProjects,
    private readonly deputies: HandOverDeputies,
  ) {}

  /** @returns events still to be recorded, or the refusal of a problem that could not be moved although the plan said so */
  async move(
    tx: Tx,
    inventory: Inventory,
    plan: Planned,
    change: ChangeOfHands,
    now: Date,
  ): Promise<readonly EventFact[] | Refusal> {
    const { from, to, actor } = change;
    await this.enterprises.perform(tx, inventory.enterprises, to.userId, actor, now);
    const refusal = await this.moveProblems(tx, inventory, plan, change);
    if (refusal) return refusal;
    await this.groups.perform(tx, inventory.groups, { from, to }, actor, now);
    await this.tasks.perform(tx, inventory.tasks, change, now);
    await this.projects.perform(tx, inventory.projects, change, now);
    const chosen = (ids: readonly string[]) => inventory.deputies.filter(({ id }) => ids.includes(id));
    const absences = { acting: chosen(plan.deputyIds), ended: chosen(plan.revokedDeputyIds) };
    return this.deputies.perform(tx, absences, to, actor, now);
  }

  private async moveProblems(
    tx: Tx,
    inventory: Inventory,
    plan: Planned,
    change: ChangeOfHands,
  ): Promise<Refusal | null> {
    const rows = new Map(inventory.problems.map((row) => [row.id, row]));
    for (const move of plan.problems) {
      const row = rows.get(move.problemId);
      const refusal = row ? await this.problems.perform(tx, row, move, change) : null;
      if (refusal) return new Refusal(refusal.code, `${move.number}：${refusal.message}`);
    }
    return null;
  }
}
