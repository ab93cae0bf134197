import { readFile } from 'node:fs/promises';
import { shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import type { VisitFactsInput } from '../features/visits/graphql/visit.inputs.js';
import { PerformVisitAction } from '../features/visits/perform-visit-action.service.js';
import { PlanVisit } from '../features/visits/plan-visit.service.js';
import { VisitRepository } from '../features/visits/visit.repository.js';
import { newId } from '../platform/database/new-id.js';
import { offScript, type DemoStage } from './demo-stage.js';
import { seedFile } from './seed-file.js';

interface Story {
  readonly enterprise: number;
  readonly lead: string;
  readonly members: readonly string[];
  readonly type: string;
  readonly purpose: string;
  /** Working days from today to the planned day; negative: before today. */
  readonly plannedIn: number;
  readonly workdaysAgo: number;
  readonly steps: ReadonlyArray<{ after: number; who: string; action: string; facts?: VisitFactsInput }>;
}

/** Plays the visits: planned, told, missed, running, recorded, reviewed, cancelled. */
export async function seedDemoVisits(stage: DemoStage, enterpriseIds: readonly string[]): Promise<void> {
  const file = JSON.parse(await readFile(seedFile('demo/visits.json'), 'utf8')) as { visits: readonly Story[] };
  for (const story of file.visits) {
    const id = newId();
    await plan(stage, story, id, enterpriseIds[story.enterprise] ?? '');
    for (const [act, { after, who, action, facts }] of story.steps.entries()) {
      stage.goTo(Math.max(0, story.workdaysAgo - after), act + 1);
      const row = await stage.app.get(VisitRepository).findById(id);
      const input = { visitId: id, action, expectedVersion: row?.version ?? 0, ...(facts ? { facts } : {}) };
      const done = await stage.app.get(PerformVisitAction).perform(input, await stage.actor(who), null);
      if (!done.ok) throw offScript(story.purpose, `${who} ${action}`, done.refusal.message);
    }
  }
}

async function plan(stage: DemoStage, story: Story, id: string, enterpriseId: string): Promise<void> {
  const { type, purpose, lead, members, plannedIn, workdaysAgo } = story;
  stage.goTo(workdaysAgo, 0);
  const actor = await stage.actor(lead);
  const memberIds = await Promise.all(members.map(async (username) => (await stage.actor(username)).userId));
  const plannedOn = shanghaiDayOf(stage.workday(plannedIn));
  const planned = await stage.app
    .get(PlanVisit)
    .plan({ id, enterpriseId, type, purpose, plannedOn, memberIds }, actor, null);
  if (!planned.ok) throw offScript(purpose, '计划', planned.refusal.message);
}
