import * as activity from '@zhuqi/domain/activity/activity-codes.js';
import { activityStateLabels } from '@zhuqi/domain/activity/activity-state.js';
import { roleLabels } from '@zhuqi/domain/access/role.js';
import { unitKindLabels } from '@zhuqi/domain/access/unit-kind.js';
import { clockKinds } from '@zhuqi/domain/deadline/clock.types.js';
import { rungKindLabels } from '@zhuqi/domain/deadline/ladder.js';
import { huaianDivisions } from '@zhuqi/domain/enterprise/division.js';
import { enterpriseStatuses } from '@zhuqi/domain/enterprise/enterprise-status.js';
import { highTechStages } from '@zhuqi/domain/enterprise/high-tech-stage.js';
import { industries } from '@zhuqi/domain/enterprise/industry.js';
import * as problem from '@zhuqi/domain/problem/problem-codes.js';
import { problemStateLabels } from '@zhuqi/domain/problem/problem-state.js';
import { listStateLabels, serviceChannelLabels } from '@zhuqi/domain/service-list/list-state.js';
import { orderLevelLabels, orderStateLabels } from '@zhuqi/domain/supervision/order-state.js';
import * as visit from '@zhuqi/domain/visit/visit-codes.js';
import { visitStateLabels } from '@zhuqi/domain/visit/visit-state.js';

type Labels = Readonly<Record<string, string>>;

/** Every coded value a form or filter offers, by the name `options(name)` knows. The domain owns them all. */
export const codeTables: Readonly<Record<string, Labels>> = {
  roles: roleLabels,
  unitKinds: unitKindLabels,
  userStatuses: { ACTIVE: '启用', DISABLED: '停用' },
  districts: Object.fromEntries(huaianDivisions.map(({ code, name }) => [code, name])),
  industries,
  enterpriseStatuses,
  highTechStages,
  problemStates: problemStateLabels,
  problemCategories: problem.categoryLabels,
  areas: problem.areaLabels,
  priorities: problem.priorityLabels,
  channels: problem.channelLabels,
  results: problem.resultLabels,
  satisfactions: problem.satisfactionLabels,
  dissatisfactionCauses: problem.dissatisfactionCauseLabels,
  rejectReasons: problem.rejectReasonLabels,
  pauseReasons: problem.pauseReasonLabels,
  contactMethods: problem.contactMethodLabels,
  clockKinds,
  orderStates: orderStateLabels,
  orderLevels: orderLevelLabels,
  rungKinds: rungKindLabels,
  listStates: listStateLabels,
  serviceChannels: serviceChannelLabels,
  visitStates: visitStateLabels,
  visitTypes: visit.visitTypeLabels,
  activityStates: activityStateLabels,
  activityKinds: activity.activityKindLabels,
  personRoles: activity.personRoleLabels,
  festivals: activity.festivalLabels,
  topics: activity.topicLabels,
  helpThemes: activity.helpThemeLabels,
  hostKinds: activity.hostKindLabels,
  signInMethods: activity.signInMethodLabels,
  findingKinds: visit.findingKindLabels,
  willingness: visit.willingnessLabels,
  qualifications: visit.qualificationLabels,
};
