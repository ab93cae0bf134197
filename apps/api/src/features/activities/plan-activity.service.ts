import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { HostKind } from '@zhuqi/domain/activity/activity-codes.js';
import type { ActivityHost } from '@zhuqi/domain/activity/activity.types.js';
import type { ActivityAccepted } from '@zhuqi/domain/activity/decide-activity.js';
import { planActivity, type NewActivity } from '@zhuqi/domain/activity/plan-activity.js';
import { Acts } from '../../platform/aggregates/acts.service.js';
import { refused } from '../../platform/aggregates/living-kind.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import type { CommandResult } from '../../platform/query/written-answer.service.js';
import { uuidOrNull } from '../../platform/query/sql-text.js';
import { PersonLookup } from '../identity/person-lookup.read-model.js';
import { activityKind } from './activity.kind.js';
import type { ActivityHostInput, PlanActivityInput } from './graphql/activity.inputs.js';
import { lookedFor, peopleOf } from './people-of.js';
import { RecordClock } from './record-clock.service.js';
import { ActivityRegister, type RegisteredUnit } from './register.read-model.js';

/** Plans an activity (报备), or files one that has taken place (补记). */
@Injectable()
export class PlanActivity {
  constructor(
    private readonly acts: Acts,
    private readonly people: PersonLookup,
    private readonly register: ActivityRegister,
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
    const [organizers, register, units] = await Promise.all([
      this.people.byIds(actor.bureauId, [organizerId]),
      this.register.people(actor.bureauId, ids, names),
      this.register.units(
        actor.bureauId,
        input.hosts.flatMap(({ id }) => (id ? [id] : [])),
      ),
    ]);
    const organizer = organizers.get(organizerId);
    if (!organizer) return refused('NOT_FOUND', '找不到组织人，可能已停用，请重新选择。', 'organizerId');
    const people = peopleOf(input.people ?? [], { known: [], register, areExpected: true, at: now });
    if (!people.ok) return people;
    const unknown = input.hosts.find(({ kind, id }) => isOfHouse(kind) && !(id && units.has(id)));
    if (unknown) return refused('NOT_FOUND', '找不到主办的支部或处室，请重新选择。', 'hosts');
    const decision = planActivity(
      {
        id: input.id,
        bureauId: actor.bureauId,
        organizer,
        relatedUnitPaths: [...new Set([...units.values()].map(({ path }) => path))].filter(
          (path) => path !== organizer.unitPath,
        ),
        // Codes are checked by the domain; the type says what they are once they have passed.
        kind: input.kind as NewActivity['kind'],
        title: input.title,
        plannedOn: input.plannedOn,
        startsAt: input.startsAt ?? null,
        place: input.place ?? '',
        hosts: input.hosts.map((host) => hostOf(host, units)),
        festival: (input.festival ?? null) as NewActivity['festival'],
        topics: (input.topics ?? []) as NewActivity['topics'],
        helpTheme: (input.helpTheme ?? null) as NewActivity['helpTheme'],
        isOpen: input.isOpen ?? false,
        teamId: uuidOrNull(input.teamId ?? ''),
        itemKey: uuidOrNull(input.itemKey ?? ''),
        basisDocumentId: uuidOrNull(input.basisDocumentId ?? ''),
        enterpriseIds: input.enterpriseIds ?? [],
        people: people.people,
        ...(input.loggedAfterwards ? { loggedAfterwards: input.loggedAfterwards } : {}),
      },
      actor,
      now,
    );
    return this.acts.begin(activityKind, decision, actor, {
      idempotency,
      moved: (accepted) => this.recordClock.moved(accepted as ActivityAccepted, null),
    });
  }
}

const isOfHouse = (kind: string): boolean => kind === 'BRANCH' || kind === 'UNIT';

/** Units and their branches go by the register's name; a branch is called by its own name where one is given. */
function hostOf({ kind, id, name }: ActivityHostInput, units: ReadonlyMap<string, RegisteredUnit>): ActivityHost {
  const unit = id ? units.get(id) : undefined;
  const said = name?.trim() ?? '';
  const own = unit ? (kind === 'BRANCH' ? `${unit.name}党支部` : unit.name) : said;
  return { kind: kind as HostKind, id: id ?? null, name: kind === 'BRANCH' && said !== '' ? said : own };
}
