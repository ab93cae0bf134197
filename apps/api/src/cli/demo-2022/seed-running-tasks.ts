import { fromShanghai, shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { reportPeriods } from '@zhuqi/domain/task/report-periods.js';
import { DraftTask } from '../../features/tasks/draft-task.service.js';
import { PerformTaskAction } from '../../features/tasks/perform-task-action.service.js';
import type { CommandResult } from '../../platform/query/written-answer.service.js';
import { offScript } from '../demo-stage.js';
import { DemoEvidence } from './demo-evidence.js';
import type { DemoTaskStory } from './demo-task-story.js';
import type { DemoYear } from './demo-year.js';

/** Reported by month; with half of the time gone, half of the value is on pace. */
interface RunningStory extends DemoTaskStory {
  /** How far it has come; the acts before it are implied. */
  readonly until: 'issue' | 'accept' | 'report' | 'requestCompletion';
}

const stories: readonly RunningStory[] = [
  {
    ...{ id: 'task-issued', teamId: 'team-6', owner: 'jingban3', title: '概念验证中心入驻攻坚' },
    ...{ indicator: '引进入驻团队', unit: '个', value: 6, until: 'issue', reported: [] },
  },
  {
    ...{ id: 'task-accepted', teamId: 'team-4', owner: 'jingban2', title: '研发费用归集辅导攻坚' },
    ...{ indicator: '辅导归集企业', unit: '家', value: 50, until: 'accept', reported: [] },
  },
  {
    ...{ id: 'task-on-pace', teamId: 'team-4', owner: 'jingban2', title: '规上企业研发机构建设' },
    ...{ indicator: '新建研发机构', unit: '个', value: 100, until: 'report', reported: [28, 62] },
  },
  {
    // Behind its pace: yellow.
    ...{ id: 'task-behind', teamId: 'team-6', owner: 'jingban3', title: '技术合同登记攻坚' },
    ...{ indicator: '登记技术合同', unit: '项', value: 100, until: 'report', reported: [20, 42] },
  },
  {
    // Far behind: red.
    ...{ id: 'task-far-behind', teamId: 'team-5', owner: 'jingban', title: '科技型中小企业入库攻坚' },
    ...{ indicator: '组织入库企业', unit: '家', value: 100, until: 'report', reported: [18] },
  },
  {
    ...{ id: 'task-asks', teamId: 'team-5', owner: 'jingban', title: '高企复审辅导攻坚' },
    ...{ indicator: '辅导复审企业', unit: '家', value: 40, until: 'requestCompletion', reported: [22, 40] },
  },
];

const HALF = 60;

/** Tasks of the present in every state, half of their time gone: what the board, the year and the home page show. */
export async function seedRunningTasks(year: DemoYear): Promise<void> {
  for (const story of stories) await runTask(year, story);
}

async function runTask(year: DemoYear, story: RunningStory): Promise<void> {
  const { stage, coordinator } = year;
  const { title, indicator, unit, value, until, reported } = story;
  const { app } = stage;
  const [id, targetId] = [year.id(story.id), year.id(`${story.id}-target`)];
  const owner = await stage.actor(story.owner);
  const isBegun = until === 'report' || until === 'requestCompletion';
  // One that is only given out or taken over has its time still before it.
  const span = isBegun ? [-HALF, HALF] : [0, 2 * HALF];
  const [startOn = '', dueOn = ''] = span.map((offset) => stage.workday(offset));
  const told = (step: string, result: CommandResult): void => {
    if (!result.ok) throw offScript(title, step, result.refusal.message);
  };
  const begun = isBegun ? HALF : 6;
  stage.goTo(begun, 0);
  const draft = {
    ...{ id, teamId: year.id(story.teamId), ownerId: owner.userId, title, content: `${title}，按月推进。` },
    ...{ startOn, dueOn, cadence: 'MONTH', targets: [{ id: targetId, indicator, unit, value, weight: 100 }] },
  };
  told('草拟', await app.get(DraftTask).draft(draft, coordinator, null));
  let version = 0;
  const act = async (action: string, facts: object = {}) => {
    const by = action === 'issue' || action === 'passReport' ? coordinator : owner;
    const input = { id, action, expectedVersion: ++version, facts };
    told(action, await app.get(PerformTaskAction).perform(input, by, null));
  };
  stage.goTo(begun, 1);
  await act('issue');
  if (until === 'issue') return;
  stage.goTo(begun - 1, 0);
  await act('accept');
  if (until === 'accept') return;
  await act('start');
  const evidence = new DemoEvidence(year);
  const periods = reportPeriods('MONTH', shanghaiDayOf(startOn), shanghaiDayOf(dueOn));
  const takenAt = fromShanghai(shanghaiDayOf(stage.workday(-9)), 16 * 60);
  const reports = reported.map((reached, index) => {
    const { key: period = '', label = '' } = periods[index] ?? {};
    return { reached, period, proof: evidence.add('task', id, `${label}进展佐证`, takenAt) };
  });
  await evidence.write();
  for (const [index, { reached, period, proof }] of reports.entries()) {
    stage.goTo(8 - index, 0);
    const values = [{ targetId, value: reached }];
    await act('report', { period, values, attachments: [proof], note: `累计${reached}${unit}。` });
    stage.goTo(8 - index, 1);
    await act('passReport', { period, note: '数据与佐证一致。' });
  }
  if (until === 'report') return;
  stage.goTo(2, 0);
  await act('requestCompletion', { summary: `${indicator}${value}${unit}，目标已全部完成。` });
}
