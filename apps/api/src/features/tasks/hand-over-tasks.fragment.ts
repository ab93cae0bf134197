import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { evolveTask } from '@zhuqi/domain/task/evolve-task.js';
import { handedTaskStates, handOverTask, type TaskHandover } from '@zhuqi/domain/task/hand-over-task.js';
import type { Task } from '@zhuqi/domain/task/task.types.js';
import type { Stored } from '../../platform/aggregates/aggregate-store.js';
import { HandedAggregates } from '../../platform/aggregates/handed-aggregates.js';
import type { Sql, Tx } from '../../platform/database/database.js';
import { taskKind } from './task.kind.js';

const OF_PERSON = `
  select id from task where bureau_id = $1 and participant_ids @> array[$2::uuid] and state = any($3::text[]) order by id`;

/** The tasks somebody answers for or is a member of, as a handover moves them: part of its transaction. */
@Injectable()
export class HandOverTasks {
  constructor(private readonly handed: HandedAggregates) {}

  /** Keeps everybody else from changing them until the transaction ends. */
  async lock(tx: Tx, bureauId: string, userId: string): Promise<void> {
    await tx.query('task.lockOfPerson', `${OF_PERSON} for no key update`, [bureauId, userId, handedTaskStates]);
  }

  /** Those not ended. */
  ofPerson(sql: Sql, bureauId: string, userId: string): Promise<ReadonlyArray<Stored<Task>>> {
    return this.handed.find(taskKind, sql, 'task.ofPerson', OF_PERSON, [bureauId, userId, handedTaskStates]);
  }

  /** How it stands does not go by whose hands it is in. @throws Error when a task was not locked and has changed */
  async perform(
    tx: Tx,
    tasks: ReadonlyArray<Stored<Task>>,
    change: TaskHandover & { readonly actor: Actor },
    now: Date,
  ): Promise<void> {
    for (const before of tasks) {
      const event = handOverTask(before.aggregate, change, change.actor, now);
      await this.handed.move(taskKind, before, evolveTask(before.aggregate, event), event, tx);
    }
  }
}
