import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { periodOf } from '@zhuqi/domain/task/task-checks.js';
import type { TaskFacts } from '@zhuqi/domain/task/task-facts.js';
import { sameTargets } from '@zhuqi/domain/task/target-faults.js';
import type { NewOwner, Task } from '@zhuqi/domain/task/task.types.js';
import { Acts } from '../../platform/aggregates/acts.service.js';
import { refused } from '../../platform/aggregates/living-kind.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import type { CommandResult } from '../../platform/query/written-answer.service.js';
import { PersonLookup, type LookedUpPerson } from '../identity/person-lookup.read-model.js';
import type { PerformTaskActionInput } from './graphql/task.inputs.js';
import { TargetValues } from './target-values.service.js';
import { toTaskFacts } from './task-facts.js';
import { TaskPacing } from './task-pacing.service.js';
import { TaskReferences } from './task-references.read-model.js';
import { taskKind } from './task.kind.js';

/** One act of a signed-in colleague on one task: 下达, 签收, 填报, 审核, 调整 … */
@Injectable()
export class PerformTaskAction {
  constructor(
    private readonly acts: Acts,
    private readonly values: TargetValues,
    private readonly pacing: TaskPacing,
    private readonly references: TaskReferences,
    private readonly people: PersonLookup,
    private readonly clock: SystemClock,
  ) {}

  /** Refuses rather than throws; NOT_FOUND names who is to take it over and is not there, CONFLICT when the task has changed since `expectedVersion`. */
  async perform(
    { id, action, expectedVersion, facts }: PerformTaskActionInput,
    actor: Actor,
    idempotency: IdempotencyFact | null,
  ): Promise<CommandResult> {
    const ownerId = facts?.owner ?? null;
    const owner = ownerId === null ? null : (await this.people.byIds(actor.bureauId, [ownerId])).get(ownerId);
    if (owner === undefined) return refused('NOT_FOUND', '找不到接手的责任人，可能已停用，请重新选择。', 'owner');
    return this.acts.perform(taskKind, { id, action, expectedVersion, facts: {} }, actor, {
      idempotency,
      situation: async (task) => ({
        ...(await this.situation(task, action, toTaskFacts(facts ?? {}, task.dueOn))),
        ...(owner === null || owner.userId === task.ownerId ? {} : { owner: await this.handsOf(task, owner) }),
      }),
      moved: async ({ next }) => ({ columns: { ...(await this.pacing.standing(next, this.clock.now())) } }),
    });
  }

  /** Whose hands a task is in, and whose it is to be in. */
  private async handsOf(task: Task, { userId, name, unitPath }: LookedUpPerson): Promise<NewOwner> {
    const names = await this.people.namesOf(task.bureauId, [task.ownerId]);
    return { userId, name, unitPath, former: { userId: task.ownerId, name: names.get(task.ownerId) ?? '' } };
  }

  /** What the database knows beside what was typed: its own files, its own counts. */
  private async situation(task: Task, action: string, facts: TaskFacts): Promise<TaskFacts> {
    const today = dayOf(this.clock.now());
    const { attachments, basisDocumentId, ...plain } = action === 'adjust' ? changedBy(facts, task) : facts;
    const unknown = basisDocumentId ? await this.references.missing(task.bureauId, { basisDocumentId }) : null;
    return {
      ...plain,
      ...(basisDocumentId && !unknown ? { basisDocumentId } : {}),
      ...(attachments ? { attachments: await this.references.ownFiles(task.id, attachments) } : {}),
      ...(action === 'report' ? await this.valuesOf(task, facts, today) : {}),
      ...(action === 'confirmCompletion' ? { counted: await this.values.reported(task, today) } : {}),
    };
  }

  /** Typed values as typed; those with a source as counted at the end of the period, or today if that is earlier. */
  private async valuesOf(task: Task, { period, values = [] }: TaskFacts, today: ReturnType<typeof dayOf>) {
    const end = period === undefined ? today : (periodOf(task, period)?.to ?? today);
    const counted = await this.values.reported(task, end < today ? end : today);
    const sources = new Set(counted.map(({ targetId }) => targetId));
    const all = [...values.filter(({ targetId }) => !sources.has(targetId)), ...counted];
    return all.length > 0 ? { values: all } : {};
  }
}

/** A form sends back what it was filled with: the timeline is to tell only what an adjustment changes. */
function changedBy({ dueOn, targets, ...facts }: TaskFacts, task: Task): TaskFacts {
  return {
    ...facts,
    ...(dueOn === undefined || dueOn === task.dueOn ? {} : { dueOn }),
    ...(targets === undefined || sameTargets(targets, task.targets) ? {} : { targets }),
  };
}
