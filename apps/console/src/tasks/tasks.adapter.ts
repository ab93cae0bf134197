import type { FilterValues } from '../common/list/filter-spec.js';
import type { DraftTaskInput, TaskBoardQuery, TaskFactsInput, TaskRowFragment } from '../gql/graphql.js';
import type { ResourceAdapter } from '../providers/adapter.js';
import { accepted, execute } from '../providers/graphql-client.js';
import {
  DraftTaskDocument,
  PerformTaskActionDocument,
  TaskBoardDocument,
  TaskCountsDocument,
  TaskListDocument,
  TaskRowByIdDocument,
} from './tasks.documents.js';

export type TaskRow = TaskRowFragment;
export type BoardTask = TaskBoardQuery['tasks']['items'][number];

export const tasksAdapter: ResourceAdapter<TaskRow> = {
  list: async ({ signal, filter, ...options }) =>
    (await execute(TaskListDocument, { options: { ...options, filter } }, signal ? { signal } : {})).tasks,
  one: async (id, signal) => (await execute(TaskRowByIdDocument, { id }, signal ? { signal } : {})).task,
};

export const taskCounts = async (filter: FilterValues, signal: AbortSignal) =>
  (await execute(TaskCountsDocument, { filter }, { signal })).taskStateCounts;

/** The most a page of the contract holds; the board and the year show no more at once. */
export const MOST_TASKS = 100;

/** Tasks with what can be done to each, by due day; at most a hundred. */
export const boardTasks = async (filter: FilterValues, signal: AbortSignal) =>
  (await execute(TaskBoardDocument, { options: { take: MOST_TASKS, filter } }, { signal })).tasks;

/** @returns the id. @throws RefusalError with the field at fault */
export const draftTask = async (input: DraftTaskInput, idempotencyKey: string): Promise<string> =>
  accepted((await execute(DraftTaskDocument, { input }, { idempotencyKey })).draftTask).id;

interface Performed {
  readonly task: { readonly id: string; readonly version: number };
  readonly action: string;
  readonly facts: Record<string, unknown>;
  readonly key: string;
}

/** Performs one action on the version that was seen. @throws RefusalError, CONFLICT among them */
export async function performTaskAction({ task, action, facts, key }: Performed): Promise<void> {
  const input = { id: task.id, action, expectedVersion: task.version, facts: facts as TaskFactsInput };
  accepted((await execute(PerformTaskActionDocument, { input }, { idempotencyKey: key })).performTaskAction);
}
