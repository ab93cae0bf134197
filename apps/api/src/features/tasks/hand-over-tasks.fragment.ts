import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { evolveTask } from '@zhuqi/domain/task/evolve-task.js';
import { handedTaskStates, handOverTask, type TaskHandover } from '@zhuqi/domain/task/hand-over-task.js';
import type { Task } from '@zhuqi/domain/task/task.types.js';
import { actEventFacts } from '../../platform/aggregates/act-events.js';
import { AggregateStore, type Stored } from '../../platform/aggregates/aggregate-store.js';
import type { Sql, Tx } from '../../platform/database/database.js';
import { taskKind } from './task.kind.js';

const OF_PERSON = `
  select id from task where bureau_id = $1 and participant_ids @> array[$2::uuid] and state = any($3::text[]) order by id`;

/** The tasks somebody answers for or is a member of, as a handover moves them: part of its transaction. */
@Injectable()
export class HandOverTasks {
  constructor(private readonly store: AggregateStore) {}

  /** Keeps everybody else from changing them until the transaction ends. */
  async lock(tx: Tx, bureauId: string, userId: string): Promise<void> {
    await tx.query('task.lockOfPerson', `${OF_PERSON} for no key update`, [bureauId, userId, handedTaskStates]);
  }

  /** Those not ended. */
  async ofPerson(sql: Sql, bureauId: string, userId: string): Promise<ReadonlyArray<Stored<Task>>> {
    const rows = await sql.query<{ id: string }>('task.ofPerson', OF_PERSON, [bureauId, userId, handedTaskStates]);
    const tasks: Stored<Task>[] = [];
    for (const { id } of rows) {
      const task = await this.store.find(taskKind, id, sql);
      if (task) tasks.push(task);
    }
    return tasks;
  }

  /** How it stands does not go by whose hands it is in. @throws Error when a task was not locked and has changed */
  async perform(
    tx: Tx,
    tasks: ReadonlyArray<Stored<Task>>,
    change: TaskHandover & { readonly actor: Actor },
    now: Date,
  ): Promise<void> {
    for (const before of tasks) {
      const { id, bureauId } = before.aggregate;
      const event = handOverTask(before.aggregate, change, change.actor, now);
      const events = actEventFacts({ type: taskKind.subject, id, bureauId }, before.version, [event]);
      const facts = { events, clocks: [], timers: [], idempotency: null };
      if (!(await this.store.save(taskKind, before, evolveTask(before.aggregate, event), { facts, now }, tx)))
        throw new Error(`task ${id} changed during the handover`);
    }
  }
}
