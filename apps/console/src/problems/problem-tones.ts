import type { ProblemState } from '@zhuqi/domain/problem/problem-state.js';
import type { ToneName } from '../layout/tones.js';

const tones: Readonly<Record<ProblemState, ToneName>> = {
  DRAFT: 'quiet',
  SUBMITTED: 'active',
  ACCEPTED: 'active',
  ASSIGNED: 'active',
  IN_PROGRESS: 'active',
  AWAITING_INFO: 'quiet',
  IN_REVIEW: 'active',
  AWAITING_FEEDBACK: 'near',
  SHELVED: 'quiet',
  CLOSED: 'done',
  REJECTED: 'quiet',
  MERGED: 'quiet',
  WITHDRAWN: 'quiet',
};

export const problemTone = (state: string): ToneName => tones[state as ProblemState] ?? 'quiet';
