/** States of a service list (服务清单). A published one is frozen: what changes, changes in the next edition. */
export const listStateLabels = {
  DRAFT: '草拟',
  APPROVED: '审定',
  PUBLISHED: '公布',
  REVISED: '已修订',
  STOPPED: '已停止',
} as const;
export type ListState = keyof typeof listStateLabels;

export const listStates = Object.keys(listStateLabels) as readonly ListState[];

/** How an item is asked for. */
export const serviceChannelLabels = {
  VISIT: '上门走访',
  WINDOW: '窗口受理',
  PHONE: '电话',
  GROUP: '联络群',
  ONLINE: '线上平台',
  EVENT: '培训活动',
} as const;
export type ServiceChannel = keyof typeof serviceChannelLabels;
