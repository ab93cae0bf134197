import type { VisitState } from '@zhuqi/domain/visit/visit-state.js';
import type { ToneName } from '../layout/tones.js';

const tones: Readonly<Record<VisitState, ToneName>> = {
  PLANNED: 'quiet',
  NOTIFIED: 'active',
  CHECKED_IN: 'near',
  TO_COMPLETE: 'active',
  SUBMITTED: 'active',
  REVIEWED: 'done',
  CANCELLED: 'quiet',
};

export const visitTone = (state: string): ToneName => tones[state as VisitState] ?? 'quiet';
