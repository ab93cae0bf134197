import type { ShanghaiDay } from '../deadline/shanghai-time.js';
import type { ActRefusal } from '../lifecycle/act.types.js';

/** Whether the issues of a column are already counted in another one. Undecided columns are never added to a total. */
export const overlapLabels = { NONE: '单独计数', REPEATS: '与另一专栏重复', UNDECIDED: '尚未认定' } as const;
export type ColumnOverlap = keyof typeof overlapLabels;

export interface Column {
  readonly id: string;
  readonly bureauId: string;
  /** 纪法小课 */
  readonly name: string;
  /** 公众号, 电子屏 … where it is published. */
  readonly platform: string;
  readonly editorId: string | null;
  readonly startedOn: ShanghaiDay;
  readonly endedOn: ShanghaiDay | null;
  readonly overlap: ColumnOverlap;
  /** With REPEATS or UNDECIDED: which column it may be the same as. */
  readonly overlapsColumnId: string | null;
}

/** States of an issue (期). */
export const issueStateLabels = { TOPIC: '选题', REVIEW: '审核', PUBLISHED: '已发布', WITHDRAWN: '已撤回' } as const;
export type IssueState = keyof typeof issueStateLabels;

/** Who writes for a column such as 二十大回响. */
export const authorGroupLabels = {
  LEADERS: '领导班子成员',
  DISTRICT_HEADS: '县区科技局主要负责人',
  UNIT_HEADS: '处室和单位负责人',
  RETIRED: '老干部',
  PARTY_WORKERS: '党务干部',
  YOUNG: '青年党员',
  EDITORS: '编辑',
} as const;
export type AuthorGroup = keyof typeof authorGroupLabels;

export const issueCapacityLabels = { author: '编辑', unitHead: '处室负责人', coordinator: '协调员' } as const;
export type IssueCapacity = keyof typeof issueCapacityLabels;

export interface IssueOrigin {
  readonly id: string;
  readonly bureauId: string;
  readonly columnId: string;
  readonly unitPath: string;
  readonly authorId: string;
  readonly authorName: string;
  readonly authorGroup: AuthorGroup;
}

/** The row of an issue: the fold of its events. */
export interface ColumnIssue extends IssueOrigin {
  readonly state: IssueState;
  readonly version: number;
  readonly title: string;
  readonly text: string;
  /** Given when it is published; unique per column and year, from 1. */
  readonly number: number | null;
  readonly publishedOn: ShanghaiDay | null;
  readonly link: string | null;
  readonly withdrawReason: string | null;
  readonly returnedCount: number;
  readonly createdAt: Date;
}

export type IssueRefusalCode = 'NUMBER_TAKEN' | 'SELF_REVIEW';
export type IssueRefusal = ActRefusal<IssueRefusalCode>;

/** 微评论: a comment with its author, counted as 人次. */
export interface MicroComment {
  readonly id: string;
  readonly bureauId: string;
  readonly branchId: string | null;
  readonly authorId: string;
  readonly authorName: string;
  readonly title: string;
  readonly link: string | null;
  readonly publishedOn: ShanghaiDay;
}
