import type { ActivityState } from '@zhuqi/domain/activity/activity-state.js';
import type { ToneName } from '../layout/tones.js';

const tones: Readonly<Record<ActivityState, ToneName>> = {
  PLANNED: 'quiet',
  ANNOUNCED: 'active',
  CHECKING_IN: 'near',
  TO_RECORD: 'active',
  ARCHIVED: 'done',
  CANCELLED: 'quiet',
};

export const activityTone = (state: string): ToneName => tones[state as ActivityState] ?? 'quiet';
