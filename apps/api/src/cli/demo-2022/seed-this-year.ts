import type { Actor } from '@zhuqi/domain/access/actor.js';
import { dayOf, shanghaiDayOf, yearOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { PerformActivityAction } from '../../features/activities/perform-activity-action.service.js';
import { PlanActivity } from '../../features/activities/plan-activity.service.js';
import { PerformIssueAction } from '../../features/columns/perform-issue-action.service.js';
import { ProposeIssue } from '../../features/columns/propose-issue.service.js';
import { DraftServiceList } from '../../features/service-lists/draft-service-list.service.js';
import { DraftTask } from '../../features/tasks/draft-task.service.js';
import { PerformTaskAction } from '../../features/tasks/perform-task-action.service.js';
import { Database } from '../../platform/database/database.js';
import type { CommandResult } from '../../platform/query/written-answer.service.js';
import { offScript } from '../demo-stage.js';
import { unitOf } from './demo-places.js';
import { seedRunningTasks } from './seed-running-tasks.js';
import type { DemoYear } from './demo-year.js';

/** A little of the present, through the services of the day: every page has something that goes on. */
export async function seedThisYear(year: DemoYear): Promise<void> {
  await draftThisList(year);
  await runTask(year);
  await seedRunningTasks(year);
  await holdActivities(year);
  await proposeTopic(year);
}

const well = (story: string, step: string, result: CommandResult): void => {
  if (!result.ok) throw offScript(story, step, result.refusal.message);
};

const thisYear = ({ stage }: DemoYear): number => yearOf(shanghaiDayOf(stage.workday(0)));

interface TypedItem {
  readonly content: string;
  readonly objects: string;
  readonly ownerUnitId: string;
  readonly promisedDays: number | null;
  readonly channels: string[];
}

const ITEMS = `
  select content, objects, owner_unit_id as "ownerUnitId", promised_days as "promisedDays", channels
  from service_item where list_id = $1 order by position limit 8`;

/** Made after the list of 2022, and not approved yet. */
async function draftThisList(year: DemoYear): Promise<void> {
  const { stage, coordinator } = year;
  stage.goTo(3, 0);
  const title = `${thisYear(year)}年党建助企服务清单（草拟）`;
  const items = await stage.app.get(Database).query<TypedItem>(null, ITEMS, [year.id('list-2022')]);
  const draft = { id: year.id('list-now'), year: thisYear(year), title, items };
  well(title, '草拟', await stage.app.get(DraftServiceList).draft(draft, coordinator, null));
}

/** Begun with the year and never reported: a report is due. */
async function runTask(year: DemoYear): Promise<void> {
  const { stage, coordinator } = year;
  const title = '今年高企申报攻坚';
  const id = year.id('task-now');
  const owner = await stage.actor('jingban');
  stage.goTo(15, 0);
  const draft = {
    ...{ id, teamId: year.id('team-5'), ownerId: owner.userId, title, content: '按季度推进申报，逐家辅导。' },
    ...{ startOn: `${thisYear(year)}-01-01`, dueOn: `${thisYear(year)}-12-31`, cadence: 'QUARTER' },
    targets: [{ indicator: '组织申报企业', unit: '家', value: 70, weight: 100 }],
  };
  well(title, '草拟', await stage.app.get(DraftTask).draft(draft, coordinator, null));
  const acts: ReadonlyArray<readonly [action: string, by: Actor]> = [
    ['issue', coordinator],
    ['accept', owner],
    ['start', owner],
  ];
  for (const [index, [action, by]] of acts.entries()) {
    stage.goTo(14 - index, 0);
    const act = { id, action, expectedVersion: index + 1 };
    well(title, action, await stage.app.get(PerformTaskAction).perform(act, by, null));
  }
}

/** One announced for the days to come, one that waits for its record. */
async function holdActivities(year: DemoYear): Promise<void> {
  const { stage, coordinator } = year;
  const [plan, act] = [stage.app.get(PlanActivity), stage.app.get(PerformActivityAction)];
  const people = year.colleagues.slice(0, 8).map(({ userId }) => ({ personKey: userId, role: 'PARTICIPANT' }));
  const host = { kind: 'UNIT', id: unitOf(year, 'party').id };
  const told = async (name: string, title: string, kind: string, plannedIn: number, daysAgo: number) => {
    const id = year.id(name);
    stage.goTo(daysAgo, 0);
    const planned = {
      id,
      kind,
      title,
      plannedOn: stage.workday(plannedIn),
      place: '机关会议室',
      hosts: [host],
      people,
    };
    well(title, '计划', await plan.plan(planned, coordinator, null));
    stage.goTo(daysAgo, 1);
    well(title, '通知', await act.perform({ id, action: 'announce', expectedVersion: 1 }, coordinator, null));
    return id;
  };
  await told('activity-coming', '助企攻坚推进会', 'PROMOTION', 3, 1);
  const id = await told('activity-past', '高企申报培训会', 'TRAINING', -1, 4);
  for (const [index, action] of ['openSignIn', 'close'].entries()) {
    stage.goTo(1, index + 2);
    const expectedVersion = index + 2;
    well('高企申报培训会', action, await act.perform({ id, action, expectedVersion }, coordinator, null));
  }
}

/** A text that waits for its review. */
async function proposeTopic(year: DemoYear): Promise<void> {
  const { stage } = year;
  const author = await stage.actor('bangban2');
  const id = year.id('issue-now');
  const title = `${dayOf(new Date()).slice(0, 7)} 纪法小课选题`;
  stage.goTo(2, 0);
  const draft = { id, columnId: year.id('column-discipline'), authorGroup: 'EDITORS', title, text: '初稿已成，请审。' };
  well(title, '选题', await stage.app.get(ProposeIssue).propose(draft, author, null));
  stage.goTo(2, 1);
  const act = { id, action: 'submit', expectedVersion: 1, facts: {} };
  well(title, '送审', await stage.app.get(PerformIssueAction).perform(act, author, null));
}
