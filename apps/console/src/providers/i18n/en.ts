import englishMessages from 'ra-language-english';
import { activitiesEn } from '../../activities/activities.en.js';
import { assignmentEn } from '../../assignment/assignment.en.js';
import { deputiesEn } from '../../deputies/deputies.en.js';
import { handoversEn } from '../../handovers/handovers.en.js';
import { routingRulesEn } from '../../routing-rules/routing-rules.en.js';
import { calendarEn } from '../../calendar/calendar.en.js';
import { callbacksEn } from '../../callbacks/callbacks.en.js';
import { caseEn } from '../../case/case.en.js';
import { dashboardEn } from '../../dashboard/dashboard.en.js';
import { deliveriesEn } from '../../deliveries/deliveries.en.js';
import { innovationEn } from '../../innovation/innovation.en.js';
import { tasksEn } from '../../tasks/tasks.en.js';
import { teamsEn } from '../../teams/teams.en.js';
import { contactGroupsEn } from '../../contact-groups/contact-groups.en.js';
import { projectsEn } from '../../projects/projects.en.js';
import { datedEn } from '../../common/dated.en.js';
import { cadenceEn } from '../../cadence/cadence.en.js';
import { pairingsEn } from '../../pairings/pairings.en.js';
import { documentsEn } from '../../documents/documents.en.js';
import { duplicatesEn } from '../../duplicates/duplicates.en.js';
import { enterprisesEn } from '../../enterprises/enterprises.en.js';
import { figuresEn } from '../../figures/figures.en.js';
import { importEn } from '../../imports/import.en.js';
import { homeEn } from '../../home/home.en.js';
import { jobsEn } from '../../jobs/jobs.en.js';
import { ledgerCheckEn } from '../../ledger-check/ledger-check.en.js';
import { notificationsEn } from '../../notifications/notifications.en.js';
import { policiesEn } from '../../policies/policies.en.js';
import { ordersEn } from '../../orders/orders.en.js';
import { problemsEn } from '../../problems/problems.en.js';
import { satisfactionEn } from '../../satisfaction/satisfaction.en.js';
import { reportsEn } from '../../reports/reports.en.js';
import { serviceListsEn } from '../../service-lists/service-lists.en.js';
import { settingsEn } from '../../settings/settings.en.js';
import { benefitPoliciesEn } from '../../benefit-policies/benefit-policies.en.js';
import { columnIssuesEn } from '../../column-issues/column-issues.en.js';
import { columnsEn } from '../../columns/columns.en.js';
import { microCommentsEn } from '../../micro-comments/micro-comments.en.js';
import { partnershipsEn } from '../../partnerships/partnerships.en.js';
import { supervisionEn } from '../../supervision/supervision.en.js';
import { unitsEn } from '../../units/units.en.js';
import { usersEn } from '../../users/users.en.js';
import { visitsEn } from '../../visits/visits.en.js';
import { appEn } from './app.en.js';
import { codesEn } from './codes.en.js';
import { mergeMessages, type Messages } from './messages.js';

/** The English twin of zh-CN.ts, plus the labels of coded values, which the domain has in Chinese. */
export const en = mergeMessages(
  englishMessages as unknown as Messages,
  codesEn,
  appEn,
  activitiesEn,
  assignmentEn,
  deputiesEn,
  handoversEn,
  routingRulesEn,
  calendarEn,
  callbacksEn,
  caseEn,
  dashboardEn,
  deliveriesEn,
  teamsEn,
  contactGroupsEn,
  projectsEn,
  datedEn,
  cadenceEn,
  pairingsEn,
  documentsEn,
  tasksEn,
  innovationEn,
  duplicatesEn,
  enterprisesEn,
  importEn,
  figuresEn,
  homeEn,
  jobsEn,
  ledgerCheckEn,
  notificationsEn,
  policiesEn,
  ordersEn,
  problemsEn,
  supervisionEn,
  satisfactionEn,
  reportsEn,
  serviceListsEn,
  settingsEn,
  columnsEn,
  columnIssuesEn,
  microCommentsEn,
  partnershipsEn,
  benefitPoliciesEn,
  unitsEn,
  usersEn,
  visitsEn,
);
