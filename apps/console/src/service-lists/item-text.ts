import { serviceChannelLabels } from '@zhuqi/domain/service-list/list-state.js';

/** 5个工作日 · 按时限规则 */
export const promiseText = (days: number | null | undefined): string =>
  days === null || days === undefined ? '按时限规则' : `${days}个工作日`;

export const channelText = (codes: readonly string[]): string =>
  codes.map((code) => serviceChannelLabels[code as keyof typeof serviceChannelLabels] ?? code).join('、');
