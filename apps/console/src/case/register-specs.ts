import { issueFactSpecs } from '@zhuqi/domain/column/issue.transitions.js';
import { overlapLabels } from '@zhuqi/domain/column/column.types.js';
import { partnershipFactSpecs } from '@zhuqi/domain/partnership/partnership.transitions.js';
import { policyFactSpecs } from '@zhuqi/domain/policy-push/policy.transitions.js';
import { groupPlatformLabels } from '@zhuqi/domain/contact-group/contact-group.types.js';
import { projectLevelLabels, projectStageLabels } from '@zhuqi/domain/project/project.types.js';
import { teamKindLabels } from '@zhuqi/domain/team/team-kind.js';
import { listFactSpecs } from '@zhuqi/domain/service-list/list.transitions.js';
import { documentKindLabels } from '@zhuqi/domain/document/document.types.js';
import { highTechStages } from '@zhuqi/domain/enterprise/high-tech-stage.js';
import { researchOutcomeKinds, technologyContractKinds } from '@zhuqi/domain/innovation/innovation.types.js';

/** What a fact is called, and how it is read. */
export interface Spec {
  readonly label: string;
  readonly kind: string;
  readonly options?: Readonly<Record<string, string>>;
}

export type Specs = Readonly<Record<string, Spec>>;

const quarters = { 0: '全年', 1: '第一季度', 2: '第二季度', 3: '第三季度', 4: '第四季度' };
const quarter: Spec = { label: '季度', kind: 'choice', options: quarters };
/** Kept in 分, said in 元. */
const amountFen: Spec = { label: '金额', kind: 'money' };

/** What the entry of a register says, by the columns its event carries. */
export const registerSpecs: Readonly<Record<string, Specs>> = {
  team: {
    kind: { label: '类别', kind: 'choice', options: teamKindLabels },
    name: { label: '名称', kind: 'text' },
    purpose: { label: '职责', kind: 'text' },
    foundedOn: { label: '成立日期', kind: 'date' },
    dissolvedOn: { label: '撤销日期', kind: 'date' },
    memberships: { label: '队员', kind: 'rows' },
  },
  contactGroup: {
    platform: { label: '平台', kind: 'choice', options: groupPlatformLabels },
    name: { label: '群名称', kind: 'text' },
    openedOn: { label: '建群日期', kind: 'date' },
    closedOn: { label: '解散日期', kind: 'date' },
  },
  project: {
    liaison: { label: '服务专员', kind: 'user' },
    reason: { label: '理由', kind: 'longText' },
    name: { label: '项目名称', kind: 'text' },
    level: { label: '级别', kind: 'choice', options: projectLevelLabels },
    stage: { label: '阶段', kind: 'choice', options: projectStageLabels },
    investment: { label: '总投资（万元）', kind: 'text' },
    listedOn: { label: '列入日期', kind: 'date' },
    delistedOn: { label: '退出日期', kind: 'date' },
    sites: { label: '现场', kind: 'rows' },
  },
  // Items stand in the table of the list.
  serviceList: { title: listFactSpecs.title, reason: listFactSpecs.reason, note: listFactSpecs.note },
  document: {
    title: { label: '标题', kind: 'text' },
    number: { label: '文号', kind: 'text' },
    kind: { label: '类别', kind: 'choice', options: documentKindLabels },
    issuer: { label: '发文单位', kind: 'text' },
    issuedOn: { label: '印发日期', kind: 'date' },
  },
  issue: { ...issueFactSpecs, text: { label: '正文', kind: 'text' } },
  partnership: {
    signedOn: partnershipFactSpecs.signedOn,
    endsOn: partnershipFactSpecs.endsOn,
    reason: partnershipFactSpecs.reason,
  },
  policy: {
    title: policyFactSpecs.title,
    summary: policyFactSpecs.summary,
    level: policyFactSpecs.level,
    validFrom: policyFactSpecs.validFrom,
    validTo: policyFactSpecs.validTo,
    reason: policyFactSpecs.reason,
  },
  pressColumn: {
    name: { label: '专栏名称', kind: 'text' },
    platform: { label: '发布平台', kind: 'text' },
    startedOn: { label: '开办日期', kind: 'date' },
    endedOn: { label: '停办日期', kind: 'date' },
    overlap: { label: '计数方式', kind: 'choice', options: overlapLabels },
  },
  researchSpending: { year: { label: '年度', kind: 'number' }, quarter, amountFen },
  technologyContract: {
    number: { label: '合同登记编号', kind: 'text' },
    title: { label: '合同名称', kind: 'text' },
    kind: { label: '合同类别', kind: 'choice', options: technologyContractKinds },
    onDay: { label: '登记日期', kind: 'date' },
    amountFen,
  },
  researchOutcome: {
    title: { label: '成果名称', kind: 'text' },
    kind: { label: '成果类别', kind: 'choice', options: researchOutcomeKinds },
    onDay: { label: '取得日期', kind: 'date' },
  },
  highTechStep: {
    stage: { label: '高企阶段', kind: 'choice', options: highTechStages },
    onDay: { label: '进入日期', kind: 'date' },
  },
};
