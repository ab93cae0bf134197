import { problemStateLabels, type ProblemState } from '../problem/problem-state.js';
import { paceColourLabels, type PaceColour } from '../task/pace.js';
import { figure, type Figure } from './figure.types.js';
import { inMoments, type Period } from './period.js';

const count = { kind: 'count' } as const;

/** Where an accepted problem can stand. */
export const standingStates = [
  'ACCEPTED',
  'ASSIGNED',
  'IN_PROGRESS',
  'AWAITING_INFO',
  'IN_REVIEW',
  'AWAITING_FEEDBACK',
  'SHELVED',
  'CLOSED',
  'MERGED',
  'WITHDRAWN',
] as const satisfies readonly ProblemState[];

/** problem.in.CLOSED: of the problems accepted in the period, those that stand there now. */
export const stateFigureCode = (state: ProblemState): string => `problem.in.${state}`;
/** task.pace.RED */
export const paceFigureCode = (colour: PaceColour): string => `task.pace.${colour}`;

/** In force at some time of the period, and still under way. */
const underWay = ({ to }: Period) => ({
  startOn: { to },
  state: { in: ['ISSUED', 'ACCEPTED', 'IN_PROGRESS', 'COMPLETION_REQUESTED'] },
});

const stateFigure = (state: ProblemState): Figure =>
  figure({
    ...{
      code: stateFigureCode(state),
      name: `受理问题中${problemStateLabels[state]}的`,
      subject: 'problem',
      unit: '项',
    },
    words: `统计期内受理、现在${state === 'CLOSED' ? '' : '处于'}“${problemStateLabels[state]}”的企业问题。`,
    where: (period) => ({ acceptedAt: inMoments(period), state: { eq: state } }),
    measure: count,
    format: 'exact',
  });

const paceFigure = (colour: PaceColour): Figure =>
  figure({
    ...{ code: paceFigureCode(colour), name: `序时${paceColourLabels[colour]}的任务`, subject: 'task', unit: '项' },
    words: `统计期末之前开始、仍在进行、序时进度${paceColourLabels[colour]}的攻坚任务，以最近一次计算为准。`,
    where: (period) => ({ ...underWay(period), colour: { eq: colour } }),
    measure: count,
    format: 'exact',
  });

/** What stands where: the parts of a bar that add up to a whole. */
export const standingFigures: readonly Figure[] = [
  figure({
    ...{ code: 'problem.overdue', name: '超期未办结问题', subject: 'problem', measure: count, unit: '项' },
    words: '统计期内受理、现在当前环节已超期的企业问题。',
    where: (period) => ({ acceptedAt: inMoments(period), overdue: { eq: true } }),
    format: 'exact',
  }),
  ...standingStates.map(stateFigure),
  figure({
    ...{ code: 'task.underWay', name: '在办攻坚任务', subject: 'task', measure: count, unit: '项' },
    words: '统计期末之前开始、仍在进行的攻坚任务。',
    where: underWay,
    format: 'exact',
  }),
  ...(Object.keys(paceColourLabels) as PaceColour[]).map(paceFigure),
  figure({
    ...{ code: 'task.onPaceRate', name: '序时达标率', subject: 'task', unit: '', empty: '无在办任务' },
    measure: { kind: 'ratio', of: { colour: { eq: 'GREEN' } } },
    words: '统计期末之前开始、仍在进行且已计算序时进度的攻坚任务中，进度正常的所占比例。',
    where: (period) => ({ ...underWay(period), colour: { isNull: false } }),
    format: 'percent',
  }),
];
