import {
  activityKindLabels,
  festivalLabels,
  helpThemeLabels,
  hostKindLabels,
  personRoleLabels,
  signInMethodLabels,
  topicLabels,
} from '@zhuqi/domain/activity/activity-codes.js';
import { reportTemplateLabels } from '@zhuqi/domain/report/report-kinds.js';
import { reportStateLabels as workReportStateLabels } from '@zhuqi/domain/report/work-report.types.js';
import { roleLabels } from '@zhuqi/domain/access/role.js';
import { deputyStateLabels } from '@zhuqi/domain/assignment/deputies.js';
import { callOutcomeLabels } from '@zhuqi/domain/callback/call-log.js';
import { callReasonLabels } from '@zhuqi/domain/callback/callback-queue.js';
import { activityStateLabels } from '@zhuqi/domain/activity/activity-state.js';
import { authorGroupLabels, issueStateLabels, overlapLabels } from '@zhuqi/domain/column/column.types.js';
import { partnershipStateLabels, partnerTypeLabels } from '@zhuqi/domain/partnership/partnership.types.js';
import { policyLevelLabels, policyStateLabels } from '@zhuqi/domain/policy-push/policy-push.types.js';
import { documentKindLabels } from '@zhuqi/domain/document/document.types.js';
import { coverageLabels } from '@zhuqi/domain/cadence/coverage-grid.js';
import { groupPlatformLabels } from '@zhuqi/domain/contact-group/contact-group.types.js';
import { projectLevelLabels, projectStageLabels } from '@zhuqi/domain/project/project.types.js';
import { memberRoleLabels, teamKindLabels } from '@zhuqi/domain/team/team-kind.js';
import { huaianDivisions } from '@zhuqi/domain/enterprise/division.js';
import { enterpriseStatuses } from '@zhuqi/domain/enterprise/enterprise-status.js';
import { highTechStages } from '@zhuqi/domain/enterprise/high-tech-stage.js';
import { industries } from '@zhuqi/domain/enterprise/industry.js';
import {
  areaLabels,
  callFindingLabels,
  categoryLabels,
  channelLabels,
  dissatisfactionCauseLabels,
  pauseReasonLabels,
  priorityLabels,
  rejectReasonLabels,
  resultLabels,
  satisfactionLabels,
} from '@zhuqi/domain/problem/problem-codes.js';
import { problemStateLabels } from '@zhuqi/domain/problem/problem-state.js';
import { clockKinds } from '@zhuqi/domain/deadline/clock.types.js';
import { rungKindLabels } from '@zhuqi/domain/deadline/ladder.js';
import { ratingSourceLabels } from '@zhuqi/domain/query/rated-answer-fields.js';
import { listStateLabels, serviceChannelLabels } from '@zhuqi/domain/service-list/list-state.js';
import { orderLevelLabels, orderStateLabels } from '@zhuqi/domain/supervision/order-state.js';
import {
  findingKindLabels,
  qualificationLabels,
  visitTypeLabels,
  willingnessLabels,
} from '@zhuqi/domain/visit/visit-codes.js';
import { researchOutcomeKinds, technologyContractKinds } from '@zhuqi/domain/innovation/innovation.types.js';
import { paceColourLabels } from '@zhuqi/domain/task/pace.js';
import {
  reportCadenceLabels,
  reportStateLabels,
  taskStateLabels,
  valueSourceLabels,
} from '@zhuqi/domain/task/task-state.js';
import { visitStateLabels } from '@zhuqi/domain/visit/visit-state.js';

export interface CodeOption {
  readonly value: string;
  readonly label: string;
}

const optionsOf = (labels: Readonly<Record<string, string>>): readonly CodeOption[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** Coded values the domain knows by itself, by the name the contract's `options(name)` uses. */
export const codeTables: Readonly<Record<string, readonly CodeOption[]>> = {
  roles: optionsOf(roleLabels),
  districts: huaianDivisions.map(({ code, name }) => ({ value: code, label: name })),
  industries: optionsOf(industries),
  enterpriseStatuses: optionsOf(enterpriseStatuses),
  highTechStages: optionsOf(highTechStages),
  problemStates: optionsOf(problemStateLabels),
  problemCategories: optionsOf(categoryLabels),
  areas: optionsOf(areaLabels),
  priorities: optionsOf(priorityLabels),
  channels: optionsOf(channelLabels),
  results: optionsOf(resultLabels),
  satisfactions: optionsOf(satisfactionLabels),
  ratings: optionsOf({ ...satisfactionLabels, UNRATED: '未评价' }),
  ratingSources: optionsOf(ratingSourceLabels),
  callReasons: optionsOf(callReasonLabels),
  callOutcomes: optionsOf(callOutcomeLabels),
  callFindings: optionsOf(callFindingLabels),
  dissatisfactionCauses: optionsOf(dissatisfactionCauseLabels),
  rejectReasons: optionsOf(rejectReasonLabels),
  pauseReasons: optionsOf(pauseReasonLabels),
  clockKinds: optionsOf(clockKinds),
  orderStates: optionsOf(orderStateLabels),
  orderLevels: optionsOf(orderLevelLabels),
  rungKinds: optionsOf(rungKindLabels),
  visitStates: optionsOf(visitStateLabels),
  visitTypes: optionsOf(visitTypeLabels),
  personRoles: optionsOf(personRoleLabels),
  activityKinds: optionsOf(activityKindLabels),
  activityStates: optionsOf(activityStateLabels),
  festivals: optionsOf(festivalLabels),
  topics: optionsOf(topicLabels),
  helpThemes: optionsOf(helpThemeLabels),
  hostKinds: optionsOf(hostKindLabels),
  signInMethods: optionsOf(signInMethodLabels),
  findingKinds: optionsOf(findingKindLabels),
  willingness: optionsOf(willingnessLabels),
  qualifications: optionsOf(qualificationLabels),
  documentKinds: optionsOf(documentKindLabels),
  coverages: optionsOf(coverageLabels),
  taskStates: optionsOf(taskStateLabels),
  paceColours: optionsOf(paceColourLabels),
  reportStates: optionsOf(reportStateLabels),
  reportCadences: optionsOf(reportCadenceLabels),
  reportTemplates: optionsOf(reportTemplateLabels),
  workReportStates: optionsOf(workReportStateLabels),
  valueSources: optionsOf(valueSourceLabels),
  spendingQuarters: optionsOf({ 0: '全年', 1: '第一季度', 2: '第二季度', 3: '第三季度', 4: '第四季度' }),
  technologyContractKinds: optionsOf(technologyContractKinds),
  researchOutcomeKinds: optionsOf(researchOutcomeKinds),
  teamKinds: optionsOf(teamKindLabels),
  teamRoles: optionsOf(memberRoleLabels),
  groupPlatforms: optionsOf(groupPlatformLabels),
  projectLevels: optionsOf(projectLevelLabels),
  projectStages: optionsOf(projectStageLabels),
  listStates: optionsOf(listStateLabels),
  serviceChannels: optionsOf(serviceChannelLabels),
  unitKinds: optionsOf({ BUREAU: '市局', OFFICE: '处室', DISTRICT_BUREAU: '县区科技局' }),
  userStatuses: optionsOf({ ACTIVE: '启用', DISABLED: '停用' }),
  partnershipStates: optionsOf(partnershipStateLabels),
  partnerTypes: optionsOf(partnerTypeLabels),
  partnershipSides: optionsOf({ US: '我方', PARTNER: '对方', BOTH: '双方' }),
  issueStates: optionsOf(issueStateLabels),
  authorGroups: optionsOf(authorGroupLabels),
  columnOverlaps: optionsOf(overlapLabels),
  policyStates: optionsOf(policyStateLabels),
  policyLevels: optionsOf(policyLevelLabels),
  deputyStates: optionsOf(deputyStateLabels),
  jobStates: optionsOf({ QUEUED: '排队中', RUNNING: '进行中', DONE: '已完成', FAILED: '失败', CANCELLED: '已取消' }),
  deliveryStates: optionsOf({
    queued: '待发送',
    sending: '发送中',
    retry: '等待重发',
    sent: '已发送',
    unknown: '结果不明',
    dead: '发送失败',
    suppressed: '未发送',
  }),
};
