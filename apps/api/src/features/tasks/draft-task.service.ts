import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { createTask, type NewTask } from '@zhuqi/domain/task/create-task.js';
import { Acts } from '../../platform/aggregates/acts.service.js';
import { refused } from '../../platform/aggregates/living-kind.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import type { CommandResult } from '../../platform/query/written-answer.service.js';
import { PersonLookup } from '../identity/person-lookup.read-model.js';
import { TeamLookup } from '../teams/team-lookup.read-model.js';
import type { DraftTaskInput } from './graphql/task.inputs.js';
import { TaskPacing } from './task-pacing.service.js';
import { TaskReferences } from './task-references.read-model.js';
import { toTargets } from './task-facts.js';
import { taskKind } from './task.kind.js';

/** Drafts a task: for a task-force group, or for a unit alone. */
@Injectable()
export class DraftTask {
  constructor(
    private readonly acts: Acts,
    private readonly people: PersonLookup,
    private readonly references: TaskReferences,
    private readonly teams: TeamLookup,
    private readonly pacing: TaskPacing,
    private readonly clock: SystemClock,
  ) {}

  /** Refuses rather than throws; NOT_FOUND names the person, team, document or item that is not there. */
  async draft(
    input: DraftTaskInput & { readonly id: string },
    actor: Actor,
    idempotency: IdempotencyFact | null,
  ): Promise<CommandResult> {
    const ownerId = input.ownerId ?? actor.userId;
    const memberIds = input.memberIds ?? [];
    const people = await this.people.byIds(actor.bureauId, [ownerId, ...memberIds]);
    const owner = people.get(ownerId);
    if (!owner) return refused('NOT_FOUND', '找不到责任人，可能已停用，请重新选择。', 'ownerId');
    const members = memberIds.flatMap((id) => people.get(id) ?? []);
    if (members.length < memberIds.length) return refused('NOT_FOUND', '有攻坚组成员已停用，请重新选择。', 'memberIds');
    const missing = await this.references.missing(actor.bureauId, input);
    if (missing) return refused('NOT_FOUND', missing.message, missing.field);
    const now = this.clock.now();
    const today = dayOf(now);
    // Work to come: a team that was there when an earlier start lies back cannot do it.
    const [gone] = (await this.teams.gone([input.teamId], input.startOn > today ? input.startOn : today)).values();
    if (gone) return refused('INVALID_FACT', gone, 'teamId');
    const drafted: NewTask = {
      ...{ id: input.id, bureauId: actor.bureauId, owner, members, title: input.title, content: input.content },
      teamId: input.teamId ?? null,
      itemKey: input.itemKey ?? null,
      basisDocumentId: input.basisDocumentId ?? null,
      startOn: input.startOn,
      dueOn: input.dueOn,
      // Checked by the domain.
      cadence: input.cadence as NewTask['cadence'],
      targets: toTargets(input.targets ?? [], input.dueOn),
    };
    return this.acts.begin(taskKind, createTask(drafted, actor, now), actor, {
      idempotency,
      moved: async ({ next }) => ({ columns: { ...(await this.pacing.standing(next, now)) } }),
    });
  }
}
