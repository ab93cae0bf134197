import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { TaskAction } from '@zhuqi/domain/task/task.transitions.js';
import type { TaskState } from '@zhuqi/domain/task/task-state.js';
import type { Task } from '@zhuqi/domain/task/task.types.js';
import { DraftTask } from '../../src/features/tasks/draft-task.service.js';
import type { DraftTaskInput, TaskFactsInput } from '../../src/features/tasks/graphql/task.inputs.js';
import { PerformTaskAction } from '../../src/features/tasks/perform-task-action.service.js';
import { taskKind } from '../../src/features/tasks/task.kind.js';
import { AggregateStore, type Stored } from '../../src/platform/aggregates/aggregate-store.js';
import { Database } from '../../src/platform/database/database.js';
import { newId } from '../../src/platform/database/new-id.js';
import { makeCast, type Cast } from './cast.js';
import { storeCalendar } from './open-clocks.js';

export const TASK_NOON = new Date('2026-03-05T04:00:00Z');

const ADD_TEAM = `
  insert into team (id, bureau_id, unit_path, kind, name, team_key, purpose, founded_on, member_count, created_at, updated_at)
  values ($1, $2, $3, 'TASK_FORCE', '高企培育攻坚组', 'TASK_FORCE:高企培育', '', '2022-01-01', 0, now(), now())`;

const ADD_FILE = `
  insert into attachment (id, bureau_id, subject_type, subject_id, file_name, media_type, size, sha256, storage_key, uploaded_by_id, created_at)
  values ($1, $2, $3, $4, '佐证.pdf', 'application/pdf', 1, '', $6, $5, now())`;

type Role = 'coordinator' | 'host' | 'head' | 'deputyLeader';
const toRunning: ReadonlyArray<readonly [TaskAction, Role]> = [
  ['issue', 'coordinator'],
  ['accept', 'host'],
  ['start', 'host'],
];

const ways: Readonly<Record<TaskState, ReadonlyArray<readonly [TaskAction, Role]>>> = {
  DRAFT: [],
  ISSUED: toRunning.slice(0, 1),
  ACCEPTED: toRunning.slice(0, 2),
  IN_PROGRESS: toRunning,
  COMPLETION_REQUESTED: [...toRunning, ['requestCompletion', 'host']],
  COMPLETED: [...toRunning, ['requestCompletion', 'host'], ['confirmCompletion', 'deputyLeader']],
  NOT_COMPLETED: [...toRunning, ['declareMissed', 'deputyLeader']],
  CANCELLED: [['cancel', 'coordinator']],
};

/** Plays tasks through the real services. The owner is 赵经办 of 高新处, a member 孙协办 of 人才处. */
export class TaskPlayer {
  readonly actors: Readonly<Record<string, Actor>>;

  private constructor(
    private readonly app: INestApplicationContext,
    readonly cast: Cast,
    readonly teamId: string,
  ) {
    this.actors = {
      owner: cast.host,
      'member of the group': cast.coHandler,
      unitHead: cast.head,
      deputyLeader: cast.deputyLeader,
      principal: cast.principal,
      coordinator: cast.coordinator,
      'head of another unit': cast.otherHead,
      'member of staff': cast.member,
      supervisor: cast.supervisor,
      'coordinator of a district': cast.districtCoordinator,
      'coordinator of another bureau': cast.foreignCoordinator,
    };
  }

  static async prepare(app: INestApplicationContext): Promise<TaskPlayer> {
    const database = app.get(Database);
    return TaskPlayer.onStage(app, await makeCast(database));
  }

  /** Among a cast that is there already. */
  static async onStage(app: INestApplicationContext, cast: Cast): Promise<TaskPlayer> {
    const database = app.get(Database);
    await storeCalendar(database);
    const teamId = newId();
    await database.query(null, ADD_TEAM, [teamId, cast.bureauId, cast.cityPath]);
    return new TaskPlayer(app, cast, teamId);
  }

  /** Two targets: one counted from 高企 steps, one typed. */
  input(more: Partial<DraftTaskInput> = {}): DraftTaskInput & { readonly id: string } {
    const id = newId();
    return {
      teamId: this.teamId,
      ownerId: this.cast.host.userId,
      memberIds: [this.cast.coHandler.userId],
      ...{ title: '高企培育攻坚', content: '全年新增申报高企。', startOn: '2026-01-01', dueOn: '2026-12-31' },
      cadence: 'MONTH',
      targets: [
        { id: newId(), indicator: '申报高企', unit: '家', value: 12, weight: 60, source: 'HIGH_TECH_APPLIED' },
        { id: newId(), indicator: '研发投入', unit: '万元', value: 500, weight: 40 },
      ],
      ...more,
      id: more.id ?? id,
    };
  }

  /** @returns the id, or the code of the refusal with its field */
  async draft(more: Partial<DraftTaskInput> = {}, by: Actor = this.cast.head): Promise<string> {
    const input = this.input(more);
    const made = await this.app.get(DraftTask).draft(input, by, null);
    return made.ok ? input.id : [made.refusal.code, made.refusal.field].filter(Boolean).join(' ');
  }

  async stored(id: string): Promise<Stored<Task>> {
    const found = await this.app.get(AggregateStore).find(taskKind, id);
    if (!found) throw new Error(`no such task: ${id}`);
    return found;
  }

  async task(id: string): Promise<Task> {
    return (await this.stored(id)).aggregate;
  }

  /** @returns its id */
  async file(subjectId: string, type = 'task'): Promise<string> {
    const id = newId();
    await this.app
      .get(Database)
      .query(null, ADD_FILE, [id, this.cast.bureauId, type, subjectId, this.cast.host.userId, `made-up/${id}`]);
    return id;
  }

  /** Facts with which an act on this task is complete. */
  async facts(action: string, task: Task, period = '2026-01'): Promise<TaskFactsInput> {
    const reason = '按年度安排调整。';
    const [counted, typed] = task.targets;
    switch (action as TaskAction) {
      case 'report':
        return {
          period,
          values: [{ targetId: typed?.id ?? '', value: 100 }],
          attachments: [await this.file(task.id)],
        };
      case 'passReport':
        return { period };
      case 'returnReport':
        return { period, reason };
      case 'postponeReport':
        return { period, postponedTo: '2027-01-15', reason };
      case 'requestCompletion':
        return { summary: '各项目标已推进到位。' };
      case 'edit':
        return { title: '高企培育攻坚任务' };
      case 'adjust':
        return { reason, targets: [{ ...counted!, value: (counted?.value ?? 0) + 1 }, { ...typed! }] };
      case 'confirmCompletion':
      case 'returnCompletion':
      case 'declareMissed':
      case 'cancel':
        return { reason };
      default:
        return {};
    }
  }

  /** @returns 'OK' or the code of the refusal */
  async try(task: Task, action: string, by: Actor, facts: TaskFactsInput = {}): Promise<string> {
    const input = { id: task.id, action, expectedVersion: task.version, facts };
    const result = await this.app.get(PerformTaskAction).perform(input, by, null);
    return result.ok ? 'OK' : result.refusal.code;
  }

  /** One act with complete facts. @throws Error with the code of a refusal */
  async act(id: string, action: TaskAction, by: Actor, facts?: TaskFactsInput): Promise<Task> {
    const task = await this.task(id);
    const code = await this.try(task, action, by, facts ?? (await this.facts(action, task)));
    if (code !== 'OK') throw new Error(`${action} by ${by.name}: ${code}`);
    return this.task(id);
  }

  async inState(state: TaskState, more: Partial<DraftTaskInput> = {}): Promise<Task> {
    const id = await this.draft(more);
    for (const [action, who] of ways[state]) await this.act(id, action, this.cast[who]);
    return this.task(id);
  }
}
