import type { PaceColour } from '@zhuqi/domain/task/pace.js';
import type { ReportState, TaskState } from '@zhuqi/domain/task/task-state.js';
import type { ToneName } from '../layout/tones.js';

const states: Readonly<Record<TaskState, ToneName>> = {
  DRAFT: 'quiet',
  ISSUED: 'near',
  ACCEPTED: 'near',
  IN_PROGRESS: 'active',
  COMPLETION_REQUESTED: 'near',
  COMPLETED: 'done',
  NOT_COMPLETED: 'over',
  CANCELLED: 'quiet',
};

const paces: Readonly<Record<PaceColour, ToneName>> = { GREEN: 'done', YELLOW: 'behind', RED: 'over' };

const reports: Readonly<Record<ReportState, ToneName>> = {
  AHEAD: 'quiet',
  DUE: 'near',
  REPORTED: 'active',
  PASSED: 'done',
  RETURNED: 'behind',
  POSTPONED: 'quiet',
};

export const taskTone = (state: string): ToneName => states[state as TaskState] ?? 'quiet';
export const paceTone = (colour: string): ToneName => paces[colour as PaceColour] ?? 'quiet';
export const reportTone = (state: string, isLate = false): ToneName =>
  isLate ? 'over' : (reports[state as ReportState] ?? 'quiet');
