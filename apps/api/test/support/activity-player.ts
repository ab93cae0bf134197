import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { ActivityState } from '@zhuqi/domain/activity/activity-state.js';
import type { Activity } from '@zhuqi/domain/activity/activity.types.js';
import type { ActivityAction } from '@zhuqi/domain/activity/activity.transitions.js';
import { activityKind } from '../../src/features/activities/activity.kind.js';
import type {
  ActivityContentInput,
  ActivityFactsInput,
  PlanActivityInput,
} from '../../src/features/activities/graphql/activity.inputs.js';
import { PerformActivityAction } from '../../src/features/activities/perform-activity-action.service.js';
import { PlanActivity } from '../../src/features/activities/plan-activity.service.js';
import { SignInCodes } from '../../src/features/activities/sign-in-codes.service.js';
import { AggregateStore } from '../../src/platform/aggregates/aggregate-store.js';
import { SystemClock } from '../../src/platform/clock/system-clock.js';
import { newId } from '../../src/platform/database/new-id.js';
import type { Cast } from './cast.js';

/** The day of the sample activity, a working day, and noon of it in Shanghai. */
export const ACTIVITY_DAY = '2026-03-05';
export const ACTIVITY_NOON = new Date(`${ACTIVITY_DAY}T04:00:00Z`);

const ways: Readonly<Record<ActivityState, readonly ActivityAction[]>> = {
  PLANNED: [],
  ANNOUNCED: ['announce'],
  CHECKING_IN: ['announce', 'openSignIn'],
  TO_RECORD: ['announce', 'openSignIn', 'close'],
  ARCHIVED: ['announce', 'openSignIn', 'close', 'archive'],
  CANCELLED: ['cancel'],
};

/** Plays activities through the real services. A member of 办公室 organizes; people of 高新处 and 人才处 are invited. */
export class ActivityPlayer {
  readonly actors: Readonly<Record<string, Actor>>;

  constructor(
    private readonly app: INestApplicationContext,
    readonly cast: Cast,
  ) {
    this.actors = {
      organizer: cast.member,
      invitee: cast.host,
      'another invitee': cast.coHandler,
      colleague: cast.otherMember,
      coordinator: cast.coordinator,
      'head of another unit': cast.head,
      principal: cast.principal,
      'member of a district': cast.districtMember,
      'coordinator of another bureau': cast.foreignCoordinator,
    };
  }

  input(more: Partial<PlanActivityInput> = {}): PlanActivityInput {
    const { member, host, coHandler } = this.cast;
    return {
      kind: 'THEME_DAY',
      title: '“学思践悟”主题党日',
      plannedOn: ACTIVITY_DAY,
      place: '三楼会议室',
      hosts: [{ kind: 'BRANCH', id: member.unitId }],
      people: [host, coHandler].map(({ userId }) => ({ personKey: userId, role: 'PARTICIPANT' })),
      ...more,
    };
  }

  /** What is said of the sample activity, but for its day. */
  content(more: Partial<ActivityContentInput> = {}): ActivityContentInput {
    const { kind, title, place, hosts } = this.input();
    return { kind, title, place: place ?? null, hosts, ...more };
  }

  async tryPlan(more: Partial<PlanActivityInput> = {}, by: Actor = this.cast.member, id = newId()) {
    return this.app.get(PlanActivity).plan({ ...this.input(more), id }, by, null);
  }

  async plan(more: Partial<PlanActivityInput> = {}): Promise<string> {
    const id = newId();
    const result = await this.tryPlan(more, this.cast.member, id);
    if (!result.ok) throw new Error(`${result.refusal.code}: ${result.refusal.message}`);
    return id;
  }

  async row(id: string): Promise<Activity> {
    const stored = await this.app.get(AggregateStore).find(activityKind, id);
    if (!stored) throw new Error('no such activity');
    return stored.aggregate;
  }

  /** The code on the screen in the hall. */
  async code(id: string, at = this.app.get(SystemClock).now()): Promise<string> {
    return (await this.app.get(SignInCodes).show(id, at)).code;
  }

  /** Facts with which each act is complete on this row. */
  async facts(row: Activity, action: string): Promise<ActivityFactsInput> {
    const reason = '工作需要。';
    switch (action) {
      case 'signIn':
        return { code: await this.code(row.id) };
      case 'signInFor': {
        const unsigned = row.people.find(({ signedInAt, role }) => signedInAt === null && role !== 'LEAVE');
        return { personKey: unsigned?.personKey ?? newId(), reason };
      }
      case 'archive':
      case 'record':
        return {
          summary: '围绕一本好书交流体会。',
          people: [{ personKey: this.cast.host.userId, role: 'SPEAKER', isPresent: true }],
          removed: [`${this.cast.host.userId} LEAVE`],
        };
      case 'correct':
        return { reason, people: [{ personKey: this.cast.nextHost.userId, role: 'PARTICIPANT' }] };
      case 'reschedule':
        return { plannedOn: ACTIVITY_DAY, reason };
      case 'edit':
        return { content: this.content({ title: '“书香机关”主题党日', isOpen: row.isOpen }) };
      case 'correctPlan':
        return { content: this.content({ kind: 'PARTY_CLASS', title: '“学思践悟”党课' }), reason };
      case 'handOver': {
        const { member, callbackOfficer } = this.cast;
        return { organizer: (row.organizerId === member.userId ? callbackOfficer : member).userId, reason };
      }
      case 'askLeave':
      case 'cancel':
        return { reason };
      default:
        return {};
    }
  }

  async perform(row: Activity, action: string, by: Actor, facts?: ActivityFactsInput) {
    const carried = facts ?? (await this.facts(row, action));
    const input = { id: row.id, action, expectedVersion: row.version, facts: carried };
    return this.app.get(PerformActivityAction).perform(input, by, null);
  }

  /** @returns 'OK' or the code of the refusal */
  async try(row: Activity, action: string, by: Actor, facts?: ActivityFactsInput): Promise<string> {
    const result = await this.perform(row, action, by, facts);
    return result.ok ? 'OK' : result.refusal.code;
  }

  async inState(state: ActivityState, more: Partial<PlanActivityInput> = {}): Promise<Activity> {
    const id = await this.plan(more);
    for (const action of ways[state]) {
      const code = await this.try(await this.row(id), action, this.cast.member);
      if (code !== 'OK') throw new Error(`${action}: ${code}`);
    }
    return this.row(id);
  }
}
