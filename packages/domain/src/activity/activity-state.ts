/** States of an activity (活动). 改期 brings it back to PLANNED and is counted; it is no state. */
export const activityStateLabels = {
  PLANNED: '计划（报备）',
  ANNOUNCED: '已通知',
  CHECKING_IN: '签到中',
  TO_RECORD: '待纪实',
  ARCHIVED: '已归档',
  CANCELLED: '已取消',
} as const;
export type ActivityState = keyof typeof activityStateLabels;

export const activityStates = Object.keys(activityStateLabels) as readonly ActivityState[];

/** It took place: only these count in a figure. */
export const heldStates: readonly ActivityState[] = ['TO_RECORD', 'ARCHIVED'];

export const isHeld = ({ state }: { readonly state: ActivityState }): boolean => heldStates.includes(state);
