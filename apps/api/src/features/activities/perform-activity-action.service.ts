import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import { activityScope } from '@zhuqi/domain/activity/activity-actor.js';
import type { ActivityFacts } from '@zhuqi/domain/activity/activity-facts.js';
import type { Activity, ActivityContent, EditedContent, NewOrganizer } from '@zhuqi/domain/activity/activity.types.js';
import type { ActivityAccepted } from '@zhuqi/domain/activity/decide-activity.js';
import { shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { Acts, type ActInput, type ActOptions } from '../../platform/aggregates/acts.service.js';
import { AggregateStore } from '../../platform/aggregates/aggregate-store.js';
import { notFound, refused, type KindRefusal } from '../../platform/aggregates/living-kind.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import { uuidOrNull } from '../../platform/query/sql-text.js';
import type { CommandResult } from '../../platform/query/written-answer.service.js';
import { activityKind } from './activity.kind.js';
import { PersonLookup } from '../identity/person-lookup.read-model.js';
import type { ActivityFactsInput, PerformActivityActionInput } from './graphql/activity.inputs.js';
import { lookedFor, peopleOf } from './people-of.js';
import { RecordClock } from './record-clock.service.js';
import { ActivityRegister } from './register.read-model.js';
import { ResolveContent } from './resolve-content.service.js';
import { SignInCodes } from './sign-in-codes.service.js';

/** What people do about themselves, many at one moment: the version they saw is no reason to turn them away. */
const atTheDoor: readonly string[] = ['signIn', 'signInFor', 'signUp', 'askLeave'];

type FactsRead =
  { readonly ok: true; readonly facts: ActivityFacts } | { readonly ok: false; readonly refusal: KindRefusal };

/** One act on one activity. */
@Injectable()
export class PerformActivityAction {
  constructor(
    private readonly acts: Acts,
    private readonly store: AggregateStore,
    private readonly register: ActivityRegister,
    private readonly people: PersonLookup,
    private readonly content: ResolveContent,
    private readonly codes: SignInCodes,
    private readonly recordClock: RecordClock,
    private readonly database: Database,
    private readonly clock: SystemClock,
  ) {}

  /** Refuses rather than throws. */
  async perform(
    input: PerformActivityActionInput,
    actor: Actor,
    idempotency: IdempotencyFact | null,
  ): Promise<CommandResult> {
    const stored = await this.store.find(activityKind, input.id);
    if (!stored || !can(actor, 'activity.read', activityScope(stored.aggregate))) return notFound(activityKind.noun);
    const read = await this.factsOf(input.facts ?? {}, stored.aggregate);
    if (!read.ok) return read;
    const act = { id: input.id, action: input.action, expectedVersion: input.expectedVersion, facts: read.facts };
    const options: ActOptions<Activity> = {
      idempotency,
      moved: (decision, before) => this.recordClock.moved(decision as ActivityAccepted, before),
    };
    return atTheDoor.includes(input.action)
      ? this.inTurn(act, actor, options)
      : this.acts.perform(activityKind, act, actor, options);
  }

  /** Each in turn, on the row as the one before has left it. */
  private inTurn(act: ActInput, actor: Actor, options: ActOptions<Activity>): Promise<CommandResult> {
    return this.database.transaction(async (sql) => {
      const expectedVersion = await this.register.lock(sql, act.id);
      if (expectedVersion === null) return notFound(activityKind.noun);
      return this.acts.perform(activityKind, { ...act, expectedVersion }, actor, { ...options, sql });
    });
  }

  /** The organizer an activity is to have, and whom it has; null when there is no such active colleague. */
  private async successor(id: string, { bureauId, organizerId }: Activity): Promise<NewOrganizer | null> {
    const asked = uuidOrNull(id);
    const [people, names] = await Promise.all([
      this.people.byIds(bureauId, asked === null ? [] : [asked]),
      this.people.namesOf(bureauId, [organizerId]),
    ]);
    const [person] = people.values();
    if (!person) return null;
    const { userId, name, unitId, unitPath } = person;
    return { userId, name, unitId, unitPath, former: { userId: organizerId, name: names.get(organizerId) ?? '' } };
  }

  /** Facts as the domain takes them; null is left out, people are found in the register, a code is read. */
  private async factsOf(input: ActivityFactsInput, activity: Activity): Promise<FactsRead> {
    const { code, people: entered, expenses, content, organizer: organizerId, ...plain } = input;
    const step = code ? await this.codes.stepOf(activity.id, code) : undefined;
    if (step === null) return refused('CODE_INVALID', '这不是本次活动的签到码，请扫描现场屏幕上的二维码。', 'code');
    const { bureauId } = activity;
    const organizer = organizerId ? await this.successor(organizerId, activity) : undefined;
    if (organizer === null) return refused('NOT_FOUND', '找不到接手的组织人，可能已停用，请重新选择。', 'organizer');
    const { ids, names } = lookedFor(entered ?? []);
    const register = await this.register.people(bureauId, ids, names);
    const at = activity.endedAt ?? this.clock.now();
    // Whoever is put on the list by a changed plan is expected, even at the door.
    const areExpected =
      activity.state === 'PLANNED' || activity.loggedAfterwards !== null || (!!content && activity.endedAt === null);
    const people = peopleOf(entered ?? [], { known: activity.people, register, areExpected, at });
    if (!people.ok) return people;
    const resolved = content
      ? await this.content.resolve(bureauId, content, { on: activity.plannedOn, held: activity.teamId })
      : null;
    if (resolved && !resolved.ok) return resolved;
    const given = Object.fromEntries(
      Object.entries(plain).filter(([, value]) => value !== null && value !== undefined),
    );
    return {
      ok: true,
      facts: {
        ...given,
        ...(step === undefined ? {} : { step }),
        ...(organizer ? { organizer } : {}),
        ...(entered ? { people: people.people } : {}),
        ...(resolved ? { content: editedContent(resolved, activity) } : {}),
        ...(expenses
          ? {
              expenses: expenses.map(({ id, spentOn, voucherFileId, ...expense }) => ({
                ...expense,
                id: id ?? newId(),
                spentOn: shanghaiDayOf(spentOn),
                voucherFileId: voucherFileId ?? null,
              })),
            }
          : {}),
      },
    };
  }
}

const editedContent = (
  {
    content,
    unitPaths,
  }: { readonly content: Omit<ActivityContent, 'plannedOn'>; readonly unitPaths: readonly string[] },
  { unitPath }: Activity,
): EditedContent => ({
  ...content,
  startsAt: content.startsAt?.toISOString() ?? null,
  relatedUnitPaths: unitPaths.filter((path) => path !== unitPath),
});
