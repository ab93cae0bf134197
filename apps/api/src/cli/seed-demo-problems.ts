import { readFile } from 'node:fs/promises';
import type { NewProblem } from '@zhuqi/domain/problem/create-problem.js';
import type { ProblemStatement } from '@zhuqi/domain/problem/problem.types.js';
import { CreateProblem } from '../features/problems/create-problem.service.js';
import type { ProblemFactsInput } from '../features/problems/graphql/problem.inputs.js';
import { PerformProblemAction } from '../features/problems/perform-problem-action.service.js';
import { ProblemRepository } from '../features/problems/problem.repository.js';
import { newId } from '../platform/database/new-id.js';
import { offScript, type DemoStage } from './demo-stage.js';
import { seedFile } from './seed-file.js';

interface Step {
  /** Working days after the story began. */
  readonly after: number;
  readonly who: string;
  readonly action: string;
  /** People by username. */
  readonly facts?: Omit<ProblemFactsInput, 'coHandlers'> & { readonly coHandlers?: readonly string[] };
  /** Another story, by its place in the file. */
  readonly mergeInto?: number;
  /** Working days from today. */
  readonly newDueIn?: number;
  readonly planIn?: number;
}

interface Story extends Pick<ProblemStatement, 'title' | 'content' | 'category' | 'area' | 'priority' | 'channel'> {
  readonly enterprise: number;
  readonly reporter: string;
  readonly workdaysAgo: number;
  readonly mode: NewProblem['mode'];
  readonly answer?: string;
  readonly steps: readonly Step[];
}

/** Plays the problems: one in every state, some late, some in their second round, some put off or written on by a leader. */
export async function seedDemoProblems(stage: DemoStage, enterpriseIds: readonly string[]): Promise<void> {
  const file = JSON.parse(await readFile(seedFile('demo/problems.json'), 'utf8')) as { problems: readonly Story[] };
  const ids = file.problems.map(() => newId());
  for (const [n, story] of file.problems.entries()) {
    const id = ids[n] ?? newId();
    await raise(stage, story, id, enterpriseIds[story.enterprise] ?? '');
    for (const [act, step] of story.steps.entries()) {
      stage.goTo(Math.max(0, story.workdaysAgo - step.after), act + 1);
      await perform(stage, story, id, step, step.mergeInto === undefined ? undefined : ids[step.mergeInto]);
    }
  }
}

async function raise(stage: DemoStage, story: Story, id: string, enterpriseId: string): Promise<void> {
  const { title, content, category, area, priority, channel, mode, answer } = story;
  stage.goTo(story.workdaysAgo, 0);
  const statement = { title, content, category, area, priority, channel, visitId: null, findingId: null };
  const made = await stage.app
    .get(CreateProblem)
    .create({ id, enterpriseId, statement, mode, ...(answer ? { answer } : {}) }, await stage.actor(story.reporter));
  if (!made.ok) throw offScript(title, '登记', made.refusal.message);
}

async function perform(stage: DemoStage, story: Story, id: string, step: Step, mergeInto?: string): Promise<void> {
  const row = await stage.app.get(ProblemRepository).findById(id);
  const facts = { ...(await withIds(stage, step)), ...(mergeInto ? { mergeInto } : {}) };
  const input = { problemId: id, action: step.action, expectedVersion: row?.version ?? 0, facts };
  const done = await stage.app.get(PerformProblemAction).perform(input, await stage.actor(step.who), null);
  if (!done.ok) throw offScript(story.title, `${step.who} ${step.action}`, done.refusal.message);
}

async function withIds(stage: DemoStage, { facts, newDueIn, planIn }: Step): Promise<ProblemFactsInput> {
  const { host, coHandlers, ...plain } = facts ?? {};
  const helpers = await Promise.all(
    (coHandlers ?? []).map(async (username) => ({ person: (await stage.actor(username)).userId, dueAt: null })),
  );
  return {
    ...plain,
    ...(newDueIn === undefined ? {} : { newDueDate: stage.workday(newDueIn) }),
    ...(planIn === undefined ? {} : { planDate: stage.workday(planIn) }),
    ...(host ? { host: (await stage.actor(host)).userId } : {}),
    ...(helpers.length > 0 ? { coHandlers: helpers } : {}),
  };
}
