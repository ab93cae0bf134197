import type { ShanghaiDay } from '../deadline/shanghai-time.js';

/** States of a visit (走访). 逾期未访 is a flag, see isMissed. */
export const visitStateLabels = {
  PLANNED: '计划',
  NOTIFIED: '已告知',
  CHECKED_IN: '进行中',
  TO_COMPLETE: '待完善',
  SUBMITTED: '已提交',
  REVIEWED: '已审核',
  CANCELLED: '已取消',
} as const;

export type VisitState = keyof typeof visitStateLabels;

export const visitStates = Object.keys(visitStateLabels) as readonly VisitState[];

export const terminalVisitStates: readonly VisitState[] = ['REVIEWED', 'CANCELLED'];

export const visitSteps: ReadonlyArray<{ readonly label: string; readonly states: readonly VisitState[] }> = [
  { label: '计划', states: ['PLANNED'] },
  { label: '告知', states: ['NOTIFIED'] },
  { label: '走访', states: ['CHECKED_IN'] },
  { label: '纪实', states: ['TO_COMPLETE'] },
  { label: '提交', states: ['SUBMITTED'] },
  { label: '审核', states: ['REVIEWED'] },
];

/** 逾期未访: the planned day is over and nobody has checked in. */
export const isMissed = (visit: { readonly state: VisitState; readonly plannedOn: ShanghaiDay }, today: ShanghaiDay) =>
  (visit.state === 'PLANNED' || visit.state === 'NOTIFIED') && visit.plannedOn < today;
