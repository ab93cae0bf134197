import type { ActFactSpec, ActRow } from '../lifecycle/act.types.js';
import type { ListState } from './list-state.js';
import type { ListCapacity, ServiceItem } from './service-list.types.js';

export interface ListFacts {
  readonly title?: string;
  readonly items?: readonly ServiceItem[];
  readonly basisDocumentId?: string;
  /** What is emptied: a list that has no basis of its own. */
  readonly cleared?: ReadonlyArray<'basisDocumentId'>;
  readonly reason?: string;
  readonly note?: string;
}
export type ListFactName = keyof ListFacts;

export const listFactSpecs = {
  title: { label: '清单名称', kind: 'text' },
  items: { label: '清单事项', kind: 'rows' },
  basisDocumentId: { label: '依据文件', kind: 'id' },
  cleared: { label: '清空的内容', kind: 'rows' },
  reason: { label: '理由', kind: 'longText' },
  note: { label: '审定意见', kind: 'longText' },
} as const satisfies Record<ListFactName, ActFactSpec>;

// The table of lifecycles §8. Nothing writes to a published list; the next edition supersedes it when it is published.
// prettier-ignore
export const listTransitions = {
  edit: {
    label: '编制', from: ['DRAFT'], to: 'same', by: ['coordinator'], needs: [], offers: ['title', 'items', 'basisDocumentId', 'cleared'],
    checks: ['itemsSound'], event: 'serviceList.edited', told: '编制了清单',
  },
  approve: {
    label: '审定', from: ['DRAFT'], to: 'APPROVED', by: ['deputyLeader', 'principal'], needs: [], offers: ['note'],
    checks: ['itemsComplete'], event: 'serviceList.approved', told: '已审定',
  },
  publish: {
    label: '公布', from: ['APPROVED'], to: 'PUBLISHED', by: ['coordinator'], needs: [], offers: [],
    event: 'serviceList.published', told: '已公布',
  },
  returnDraft: {
    label: '退回修改', from: ['APPROVED'], to: 'DRAFT', by: ['coordinator', 'deputyLeader', 'principal'], needs: ['reason'],
    offers: [], event: 'serviceList.returned', told: '已退回修改',
  },
  supersede: {
    label: '修订', from: ['PUBLISHED'], to: 'REVISED', by: ['system'], needs: [], offers: [],
    event: 'serviceList.revised', told: '已由新版修订',
  },
  discard: {
    label: '作废', from: ['DRAFT'], to: 'STOPPED', by: ['coordinator'], needs: ['reason'], offers: [],
    event: 'serviceList.discarded', told: '草稿已作废',
  },
  stop: {
    label: '停止', from: ['PUBLISHED'], to: 'STOPPED', by: ['deputyLeader', 'principal'], needs: ['reason'], offers: [],
    event: 'serviceList.stopped', told: '已停止',
  },
} as const satisfies Record<string, ActRow<ListState, ListCapacity, ListFactName>>;

export type ListAction = keyof typeof listTransitions;
