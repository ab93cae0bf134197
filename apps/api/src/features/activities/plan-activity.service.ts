import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { ActivityAccepted } from '@zhuqi/domain/activity/decide-activity.js';
import { planActivity } from '@zhuqi/domain/activity/plan-activity.js';
import { Acts } from '../../platform/aggregates/acts.service.js';
import { refused } from '../../platform/aggregates/living-kind.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import type { CommandResult } from '../../platform/query/written-answer.service.js';
import { PersonLookup } from '../identity/person-lookup.read-model.js';
import { activityKind } from './activity.kind.js';
import type { PlanActivityInput } from './graphql/activity.inputs.js';
import { lookedFor, peopleOf } from './people-of.js';
import { RecordClock } from './record-clock.service.js';
import { ActivityRegister } from './register.read-model.js';
import { ResolveContent } from './resolve-content.service.js';

/** Plans an activity (报备), or files one that has taken place (补记). */
@Injectable()
export class PlanActivity {
  constructor(
    private readonly acts: Acts,
    private readonly people: PersonLookup,
    private readonly register: ActivityRegister,
    private readonly content: ResolveContent,
    private readonly recordClock: RecordClock,
    private readonly clock: SystemClock,
  ) {}

  /** Refuses rather than throws; somebody who is in no register is an UNKNOWN_PERSON, and named. */
  async plan(
    input: PlanActivityInput & { readonly id: string },
    actor: Actor,
    idempotency: IdempotencyFact | null,
  ): Promise<CommandResult> {
    const now = this.clock.now();
    const organizerId = input.organizerId ?? actor.userId;
    const { ids, names } = lookedFor(input.people ?? []);
    const [organizers, register, resolved] = await Promise.all([
      this.people.byIds(actor.bureauId, [organizerId]),
      this.register.people(actor.bureauId, ids, names),
      this.content.resolve(actor.bureauId, input, { on: input.plannedOn }),
    ]);
    const organizer = organizers.get(organizerId);
    if (!organizer) return refused('NOT_FOUND', '找不到组织人，可能已停用，请重新选择。', 'organizerId');
    const people = peopleOf(input.people ?? [], { known: [], register, areExpected: true, at: now });
    if (!people.ok) return people;
    if (!resolved.ok) return resolved;
    const plan = {
      ...resolved.content,
      id: input.id,
      bureauId: actor.bureauId,
      organizer,
      relatedUnitPaths: resolved.unitPaths.filter((path) => path !== organizer.unitPath),
      plannedOn: input.plannedOn,
      people: people.people,
      ...(input.loggedAfterwards ? { loggedAfterwards: input.loggedAfterwards } : {}),
    };
    const decision = planActivity(plan, actor, now);
    return this.acts.begin(activityKind, decision, actor, {
      idempotency,
      moved: (accepted) => this.recordClock.moved(accepted as ActivityAccepted, null),
    });
  }
}
