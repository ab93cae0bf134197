import { authorGroupLabels, issueStateLabels, overlapLabels } from '../column/column.types.js';
import { groupPlatformLabels } from '../contact-group/contact-group.types.js';
import { documentKindLabels } from '../document/document.types.js';
import { partnershipStateLabels, partnerTypeLabels } from '../partnership/partnership.types.js';
import { policyLevelLabels, policyStateLabels } from '../policy-push/policy-push.types.js';
import { projectLevelLabels, projectStageLabels } from '../project/project.types.js';
import { listStates, serviceChannelLabels } from '../service-list/list-state.js';
import type { SubjectFields } from './subject-fields.js';

const text = { kind: 'search', label: '搜索' } as const;

/** An item of a service list, with the edition it stands in and how it was used. */
export const serviceItemFields = {
  itemKey: { kind: 'id', label: '清单事项' },
  listId: { kind: 'id', label: '清单' },
  year: { kind: 'number', label: '年度' },
  edition: { kind: 'number', label: '版次' },
  listState: { kind: 'enum', label: '清单状态', values: listStates },
  ownerUnitId: { kind: 'id', label: '责任单位' },
  teamId: { kind: 'id', label: '队伍' },
  channel: { kind: 'enum', label: '服务方式', values: Object.keys(serviceChannelLabels), many: true },
  promisedDays: { kind: 'number', label: '承诺时限' },
  times: { kind: 'number', label: '使用次数' },
  content: { kind: 'text', label: '服务内容' },
  text,
} as const satisfies SubjectFields;
export type ServiceItemFields = typeof serviceItemFields;

export const partnershipFields = {
  state: { kind: 'enum', label: '状态', values: Object.keys(partnershipStateLabels) },
  partnerType: { kind: 'enum', label: '共建单位类别', values: Object.keys(partnerTypeLabels) },
  partnerName: { kind: 'text', label: '共建单位' },
  enterpriseId: { kind: 'id', label: '企业' },
  unitId: { kind: 'id', label: '处室' },
  contactId: { kind: 'id', label: '联系人' },
  /** Of the first term. */
  signedOn: { kind: 'day', label: '结对日期' },
  endsOn: { kind: 'day', label: '到期日期' },
  hasAgreement: { kind: 'boolean', label: '有协议文件' },
  text,
} as const satisfies SubjectFields;
export type PartnershipFields = typeof partnershipFields;

export const pressColumnFields = {
  name: { kind: 'text', label: '专栏名称' },
  platform: { kind: 'text', label: '发布平台' },
  editorId: { kind: 'id', label: '编辑' },
  overlap: { kind: 'enum', label: '计数方式', values: Object.keys(overlapLabels) },
  startedOn: { kind: 'day', label: '开办日期' },
  endedOn: { kind: 'day', label: '停办日期' },
  unitId: { kind: 'id', label: '处室' },
  text,
} as const satisfies SubjectFields;
export type PressColumnFields = typeof pressColumnFields;

export const columnIssueFields = {
  state: { kind: 'enum', label: '状态', values: Object.keys(issueStateLabels) },
  columnId: { kind: 'id', label: '专栏' },
  columnName: { kind: 'text', label: '专栏名称' },
  overlap: { kind: 'enum', label: '计数方式', values: Object.keys(overlapLabels) },
  number: { kind: 'number', label: '期号' },
  publishedOn: { kind: 'day', label: '发布日期' },
  authorId: { kind: 'id', label: '编辑' },
  authorGroup: { kind: 'enum', label: '作者类别', values: Object.keys(authorGroupLabels) },
  unitId: { kind: 'id', label: '处室' },
  hasLink: { kind: 'boolean', label: '有链接' },
  title: { kind: 'text', label: '标题' },
  text,
} as const satisfies SubjectFields;
export type ColumnIssueFields = typeof columnIssueFields;

export const microCommentFields = {
  publishedOn: { kind: 'day', label: '发表日期' },
  authorId: { kind: 'id', label: '作者' },
  branchId: { kind: 'id', label: '党支部' },
  title: { kind: 'text', label: '标题' },
  text,
} as const satisfies SubjectFields;
export type MicroCommentFields = typeof microCommentFields;

export const documentFields = {
  kind: { kind: 'enum', label: '文件类别', values: Object.keys(documentKindLabels) },
  number: { kind: 'text', label: '文号' },
  title: { kind: 'text', label: '标题' },
  issuedOn: { kind: 'day', label: '印发日期' },
  hasFile: { kind: 'boolean', label: '有文件' },
  text,
} as const satisfies SubjectFields;
export type DocumentFields = typeof documentFields;

export const policyPushFields = {
  state: { kind: 'enum', label: '状态', values: Object.keys(policyStateLabels) },
  level: { kind: 'enum', label: '政策级别', values: Object.keys(policyLevelLabels) },
  validTo: { kind: 'day', label: '截止日期' },
  publishedAt: { kind: 'date', label: '推送时间' },
  sent: { kind: 'number', label: '推送数' },
  read: { kind: 'number', label: '已读数' },
  title: { kind: 'text', label: '政策名称' },
  text,
} as const satisfies SubjectFields;
export type PolicyPushFields = typeof policyPushFields;

/** One policy sent to one contact. */
export const policyReceiptFields = {
  policyId: { kind: 'id', label: '政策' },
  enterpriseId: { kind: 'id', label: '企业' },
  isRead: { kind: 'boolean', label: '已读' },
  isReminded: { kind: 'boolean', label: '已提醒' },
  sentAt: { kind: 'date', label: '推送时间' },
  text,
} as const satisfies SubjectFields;
export type PolicyReceiptFields = typeof policyReceiptFields;

export const projectFields = {
  level: { kind: 'enum', label: '项目级别', values: Object.keys(projectLevelLabels) },
  stage: { kind: 'enum', label: '项目阶段', values: Object.keys(projectStageLabels) },
  enterpriseId: { kind: 'id', label: '企业' },
  districtCode: { kind: 'enum', label: '县区' },
  liaisonId: { kind: 'id', label: '服务专员' },
  unitId: { kind: 'id', label: '处室' },
  investment: { kind: 'number', label: '总投资（万元）' },
  listedOn: { kind: 'day', label: '列入日期' },
  delistedOn: { kind: 'day', label: '退出日期' },
  name: { kind: 'text', label: '项目名称' },
  text,
} as const satisfies SubjectFields;
export type ProjectFields = typeof projectFields;

export const contactGroupFields = {
  platform: { kind: 'enum', label: '平台', values: Object.keys(groupPlatformLabels) },
  ownerId: { kind: 'id', label: '群主' },
  memberId: { kind: 'id', label: '成员', many: true },
  enterpriseId: { kind: 'id', label: '企业', many: true },
  unitId: { kind: 'id', label: '处室' },
  openedOn: { kind: 'day', label: '建群日期' },
  closedOn: { kind: 'day', label: '解散日期' },
  name: { kind: 'text', label: '群名称' },
  text,
} as const satisfies SubjectFields;
export type ContactGroupFields = typeof contactGroupFields;
