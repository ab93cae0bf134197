import type { ActFactSpec, ActRow } from '../lifecycle/act.types.js';
import type { IssueCapacity, IssueState } from './column.types.js';

export interface IssueFacts {
  readonly title?: string;
  readonly text?: string;
  readonly number?: number;
  readonly publishedOn?: string;
  readonly link?: string;
  readonly reason?: string;
  /** Whether another issue has the number; filled in by whoever loads the row. */
  readonly isNumberTaken?: boolean;
}
export type IssueFactName = keyof IssueFacts;

export const issueFactSpecs = {
  title: { label: '标题', kind: 'text' },
  text: { label: '正文', kind: 'longText' },
  number: { label: '期号', kind: 'number' },
  publishedOn: { label: '发布日期', kind: 'day' },
  link: { label: '链接', kind: 'text' },
  reason: { label: '理由', kind: 'longText' },
  isNumberTaken: { label: '期号已用', kind: 'boolean' },
} as const satisfies Record<IssueFactName, ActFactSpec>;

// The table of lifecycles §10. Whoever wrote it does not review it.
// prettier-ignore
export const issueTransitions = {
  submit: {
    label: '送审', from: ['TOPIC'], to: 'REVIEW', by: ['author'], needs: [], offers: ['title', 'text'],
    checks: ['hasText'], event: 'issue.submitted', told: '已送审',
  },
  publish: {
    label: '发布', from: ['REVIEW'], to: 'PUBLISHED', by: ['unitHead', 'coordinator'], needs: ['number', 'publishedOn'],
    offers: ['link'], checks: ['numberSound', 'numberFree', 'linkSound', 'notAhead'],
    event: 'issue.published', told: '已发布',
  },
  returnTopic: {
    label: '退回修改', from: ['REVIEW'], to: 'TOPIC', by: ['unitHead', 'coordinator'], needs: ['reason'], offers: [],
    event: 'issue.returned', told: '已退回修改',
  },
  edit: {
    label: '修改', from: ['TOPIC'], to: 'same', by: ['author', 'coordinator'], needs: [], offers: ['title', 'text'],
    event: 'issue.edited', told: '修改了稿件',
  },
  withdraw: {
    label: '撤回', from: ['TOPIC', 'REVIEW', 'PUBLISHED'], to: 'WITHDRAWN', by: ['author', 'unitHead', 'coordinator'],
    needs: ['reason'], offers: [], event: 'issue.withdrawn', told: '已撤回',
  },
} as const satisfies Record<string, ActRow<IssueState, IssueCapacity, IssueFactName>>;

export type IssueAction = keyof typeof issueTransitions;
