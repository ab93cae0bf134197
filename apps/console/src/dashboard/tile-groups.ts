import { paceFigureCode, standingStates, stateFigureCode } from '@zhuqi/domain/figure/standing-figures.js';
import { problemStateLabels } from '@zhuqi/domain/problem/problem-state.js';
import { paceColourLabels, type PaceColour } from '@zhuqi/domain/task/pace.js';
import type { ToneName } from '../layout/tones.js';

/** The tiles of the dashboard by what they are about, each a code of the registry. */
export const tileGroups = [
  { name: 'visits', codes: ['visit.paid', 'visit.enterprises'] },
  {
    name: 'problems',
    codes: ['problem.accepted', 'problem.closed', 'problem.overdue', 'problem.onTimeRate', 'problem.handledDays'],
  },
  { name: 'quality', codes: ['rating.responseRate', 'rating.resolutionRate', 'rating.satisfactionRate'] },
  { name: 'tasks', codes: ['task.underWay', 'task.onPaceRate', 'task.behind', 'task.completedRate'] },
  { name: 'activities', codes: ['activity.held', 'activity.attendance', 'help.events'] },
] as const;

/** Figures whose rows somebody has to look after when there are any. */
export const alarming: ReadonlySet<string> = new Set(['problem.overdue', 'task.behind']);

export interface Part {
  readonly code: string;
  readonly label: string;
  readonly tone: ToneName;
}

const stateTones: Partial<Record<(typeof standingStates)[number], ToneName>> = {
  CLOSED: 'done',
  AWAITING_FEEDBACK: 'near',
  SHELVED: 'behind',
  AWAITING_INFO: 'behind',
  MERGED: 'quiet',
  WITHDRAWN: 'quiet',
};
const paceTones: Record<PaceColour, ToneName> = { GREEN: 'done', YELLOW: 'behind', RED: 'over' };

/** Bars made of parts that add up: where the problems of the period stand, how the tasks keep pace. */
export const stacks: ReadonlyArray<{ readonly name: string; readonly parts: readonly Part[] }> = [
  {
    name: 'states',
    parts: standingStates.map((state) => ({
      code: stateFigureCode(state),
      label: problemStateLabels[state],
      tone: stateTones[state] ?? 'active',
    })),
  },
  {
    name: 'paces',
    parts: (Object.keys(paceColourLabels) as PaceColour[]).map((colour) => ({
      code: paceFigureCode(colour),
      label: paceColourLabels[colour],
      tone: paceTones[colour],
    })),
  },
];

/** Everything the first request asks for. */
export const tileCodes: readonly string[] = [
  ...tileGroups.flatMap(({ codes }) => [...codes]),
  ...stacks.flatMap(({ parts }) => parts.map(({ code }) => code)),
];

/** Figures drawn by month, and those ranked by unit, team and district. */
export const trendCodes = [
  'visit.paid',
  'activity.held',
  'problem.accepted',
  'problem.closed',
  'problem.onTimeRate',
  'rating.satisfactionRate',
] as const;
export const rankingCodes = [
  'visit.paid',
  'problem.accepted',
  'problem.closed',
  'problem.overdue',
  'problem.onTimeRate',
  'rating.responseRate',
  'rating.resolutionRate',
  'rating.satisfactionRate',
  'task.onPaceRate',
  'activity.held',
  'help.events',
] as const;
export type RankingCode = (typeof rankingCodes)[number];
