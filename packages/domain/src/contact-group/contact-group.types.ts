import type { ShanghaiDay } from '../deadline/shanghai-time.js';

export const groupPlatformLabels = { WECHAT: '微信群', WECOM: '企业微信群', QQ: 'QQ群', DINGTALK: '钉钉群' } as const;
export type GroupPlatform = keyof typeof groupPlatformLabels;

/** Somebody or some enterprise in a group, with dates; both included, an open end lasts. */
export interface GroupSpan {
  readonly id: string;
  readonly from: ShanghaiDay;
  readonly to: ShanghaiDay | null;
}

/** 帮办服务联络群. Its owner changes with a handover of the liaison. */
export interface ContactGroup {
  readonly id: string;
  readonly bureauId: string;
  readonly unitPath: string;
  readonly platform: GroupPlatform;
  readonly name: string;
  readonly ownerId: string;
  readonly openedOn: ShanghaiDay;
  readonly closedOn: ShanghaiDay | null;
  /** Colleagues, by user id. */
  readonly members: readonly GroupSpan[];
  /** Enterprises, by id. */
  readonly enterprises: readonly GroupSpan[];
}
