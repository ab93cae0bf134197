import type { Actor } from '@zhuqi/domain/access/actor.js';
import { fromShanghai, shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { createTask } from '@zhuqi/domain/task/create-task.js';
import { taskKind } from '../../features/tasks/task.kind.js';
import { TaskPacing } from '../../features/tasks/task-pacing.service.js';
import type { DemoEvidence } from './demo-evidence.js';
import type { DemoTaskStory } from './demo-task-story.js';
import type { DemoYear, PastAct } from './demo-year.js';

/** Reported by quarter. */
interface EndedStory extends DemoTaskStory {
  readonly ends: 'confirmCompletion' | 'declareMissed';
}

const stories: readonly EndedStory[] = [
  {
    ...{ id: 'task-4', teamId: 'team-4', owner: 'jingban2', title: '规上企业研发投入提升', indicator: '辅导归集企业' },
    ...{ unit: '家', value: 120, reported: [18, 52, 90, 124], ends: 'confirmCompletion' },
  },
  {
    ...{ id: 'task-5', teamId: 'team-5', owner: 'jingban', title: '高新技术企业培育', indicator: '组织申报企业' },
    ...{ unit: '家', value: 60, reported: [6, 25, 48, 63], ends: 'confirmCompletion' },
  },
  {
    ...{ id: 'task-6', teamId: 'team-6', owner: 'jingban3', title: '科研成果落地转化', indicator: '落地转化项目' },
    ...{ unit: '项', value: 20, reported: [2, 7, 12, 18], ends: 'declareMissed' },
  },
];

const quarters = ['2022Q1', '2022Q2', '2022Q3', '2022Q4'];
const reportDays = ['2022-03-31', '2022-06-30', '2022-09-30', '2022-12-29'];

/** One task of each task force, reported quarter by quarter; the third did not reach its target. */
export async function seedTasks(year: DemoYear, evidence: DemoEvidence): Promise<void> {
  for (const story of stories) await seedTask(year, evidence, story);
}

async function seedTask(year: DemoYear, evidence: DemoEvidence, story: EndedStory): Promise<void> {
  const { title, indicator, unit, value } = story;
  const id = year.id(story.id);
  const targetId = year.id(`${story.id}-target`);
  const owner = await year.stage.actor(story.owner);
  const dueOn = shanghaiDayOf('2022-12-31');
  const at = (day: string, minutes = 10 * 60) => fromShanghai(shanghaiDayOf(day), minutes);
  const begun = createTask(
    {
      ...{ id, bureauId: year.bureauId, teamId: year.id(story.teamId), owner, members: [], itemKey: null },
      ...{ basisDocumentId: year.id('document-4'), title, content: `${title}，按季度推进。`, cadence: 'QUARTER' },
      ...{ startOn: '2022-03-01', dueOn },
      targets: [{ id: targetId, indicator, unit, baseline: 0, value, weight: 100, dueOn, source: 'TYPED' }],
    },
    year.coordinator,
    at('2022-02-22'),
  );
  const act = (action: string, by: Actor, when: Date, facts: object = {}): PastAct => ({ action, by, at: when, facts });
  const reports = story.reported.flatMap((reached, index) => {
    const [period = '', day = ''] = [quarters[index], reportDays[index]];
    const proof = evidence.add('task', id, `${period}进展佐证`, at(day));
    return [
      act('report', owner, at(day), {
        ...{ period, values: [{ targetId, value: reached }], attachments: [proof], note: `累计${reached}${unit}。` },
      }),
      act('passReport', year.coordinator, at(day, 15 * 60), { period, note: '数据与佐证一致。' }),
    ];
  });
  const task = await year.live(
    taskKind,
    title,
    begun,
    [
      act('issue', year.coordinator, at('2022-02-23')),
      act('accept', owner, at('2022-02-24')),
      act('start', owner, at('2022-03-01')),
      ...reports,
      act('requestCompletion', owner, at('2022-12-30'), {
        summary: `全年${indicator}${story.reported.at(-1) ?? 0}${unit}。`,
      }),
      story.ends === 'confirmCompletion'
        ? act('confirmCompletion', year.coordinator, at('2022-12-30', 15 * 60))
        : act('declareMissed', year.coordinator, at('2022-12-30', 15 * 60), { reason: '两个项目转入下年度。' }),
    ],
    async (end) => ({ ...(await year.stage.app.get(TaskPacing).standing(end, at('2022-12-31'))) }),
  );
  if (task.endedAt === null) throw new Error(`任务“${title}”没有结束。`);
}
