/** States of a supervision order (督办单). */
export const orderStateLabels = {
  ISSUED: '待答复',
  ANSWERED: '已答复',
  CLOSED: '已办结',
  CANCELLED: '已撤销',
} as const;

export type OrderState = keyof typeof orderStateLabels;

export const orderStates = Object.keys(orderStateLabels) as readonly OrderState[];

export const terminalOrderStates: readonly OrderState[] = ['CLOSED', 'CANCELLED'];

/** 督办单第1号 goes to the 分管领导, 第2号 to the 党组书记. */
export const orderLevelLabels = { 1: '一级督办', 2: '二级督办' } as const;
export type OrderLevel = keyof typeof orderLevelLabels;
