import { activitiesZh } from '../../activities/activities.zh.js';
import { assignmentZh } from '../../assignment/assignment.zh.js';
import { deputiesZh } from '../../deputies/deputies.zh.js';
import { handoversZh } from '../../handovers/handovers.zh.js';
import { routingRulesZh } from '../../routing-rules/routing-rules.zh.js';
import { calendarZh } from '../../calendar/calendar.zh.js';
import { callbacksZh } from '../../callbacks/callbacks.zh.js';
import { caseZh } from '../../case/case.zh.js';
import { dashboardZh } from '../../dashboard/dashboard.zh.js';
import { deliveriesZh } from '../../deliveries/deliveries.zh.js';
import { innovationZh } from '../../innovation/innovation.zh.js';
import { tasksZh } from '../../tasks/tasks.zh.js';
import { teamsZh } from '../../teams/teams.zh.js';
import { contactGroupsZh } from '../../contact-groups/contact-groups.zh.js';
import { projectsZh } from '../../projects/projects.zh.js';
import { datedZh } from '../../common/dated.zh.js';
import { cadenceZh } from '../../cadence/cadence.zh.js';
import { pairingsZh } from '../../pairings/pairings.zh.js';
import { documentsZh } from '../../documents/documents.zh.js';
import { duplicatesZh } from '../../duplicates/duplicates.zh.js';
import { enterprisesZh } from '../../enterprises/enterprises.zh.js';
import { figuresZh } from '../../figures/figures.zh.js';
import { importZh } from '../../imports/import.zh.js';
import { homeZh } from '../../home/home.zh.js';
import { jobsZh } from '../../jobs/jobs.zh.js';
import { ledgerCheckZh } from '../../ledger-check/ledger-check.zh.js';
import { notificationsZh } from '../../notifications/notifications.zh.js';
import { policiesZh } from '../../policies/policies.zh.js';
import { ordersZh } from '../../orders/orders.zh.js';
import { problemsZh } from '../../problems/problems.zh.js';
import { satisfactionZh } from '../../satisfaction/satisfaction.zh.js';
import { reportsZh } from '../../reports/reports.zh.js';
import { serviceListsZh } from '../../service-lists/service-lists.zh.js';
import { settingsZh } from '../../settings/settings.zh.js';
import { benefitPoliciesZh } from '../../benefit-policies/benefit-policies.zh.js';
import { columnIssuesZh } from '../../column-issues/column-issues.zh.js';
import { columnsZh } from '../../columns/columns.zh.js';
import { microCommentsZh } from '../../micro-comments/micro-comments.zh.js';
import { partnershipsZh } from '../../partnerships/partnerships.zh.js';
import { supervisionZh } from '../../supervision/supervision.zh.js';
import { unitsZh } from '../../units/units.zh.js';
import { usersZh } from '../../users/users.zh.js';
import { visitsZh } from '../../visits/visits.zh.js';
import { appZh } from './app.zh.js';
import { mergeMessages, type Messages } from './messages.js';
import { raZh } from './ra.zh.js';

/** Every Chinese sentence of the console; an area adds its file here and its English one in en.ts. */
export const zhCN = mergeMessages(
  raZh as unknown as Messages,
  appZh,
  activitiesZh,
  assignmentZh,
  deputiesZh,
  handoversZh,
  routingRulesZh,
  calendarZh,
  callbacksZh,
  caseZh,
  dashboardZh,
  deliveriesZh,
  teamsZh,
  contactGroupsZh,
  projectsZh,
  datedZh,
  cadenceZh,
  pairingsZh,
  documentsZh,
  tasksZh,
  innovationZh,
  duplicatesZh,
  enterprisesZh,
  importZh,
  figuresZh,
  homeZh,
  jobsZh,
  ledgerCheckZh,
  notificationsZh,
  policiesZh,
  ordersZh,
  problemsZh,
  supervisionZh,
  satisfactionZh,
  reportsZh,
  serviceListsZh,
  settingsZh,
  columnsZh,
  columnIssuesZh,
  microCommentsZh,
  partnershipsZh,
  benefitPoliciesZh,
  unitsZh,
  usersZh,
  visitsZh,
);
