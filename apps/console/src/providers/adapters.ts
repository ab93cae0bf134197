import { activitiesAdapter } from '../activities/activities.adapter.js';
import { callbacksAdapter } from '../callbacks/callbacks.adapter.js';
import { deliveriesAdapter } from '../deliveries/deliveries.adapter.js';
import { deputiesAdapter } from '../deputies/deputies.adapter.js';
import { teamsAdapter } from '../teams/teams.adapter.js';
import { contactGroupsAdapter } from '../contact-groups/contact-groups.adapter.js';
import { projectsAdapter } from '../projects/projects.adapter.js';
import { pairingsAdapter } from '../pairings/pairings.adapter.js';
import { documentsAdapter } from '../documents/documents.adapter.js';
import { enterprisesAdapter } from '../enterprises/enterprises.adapter.js';
import { handoversAdapter } from '../handovers/handovers.adapter.js';
import {
  contractsAdapter,
  outcomesAdapter,
  spendingsAdapter,
  stepsAdapter,
} from '../innovation/innovation.adapters.js';
import { jobsAdapter } from '../jobs/jobs.adapter.js';
import { benefitPoliciesAdapter } from '../benefit-policies/benefit-policies.adapter.js';
import { columnIssuesAdapter } from '../column-issues/column-issues.adapter.js';
import { columnsAdapter } from '../columns/columns.adapter.js';
import { microCommentsAdapter } from '../micro-comments/micro-comments.adapter.js';
import { partnershipsAdapter } from '../partnerships/partnerships.adapter.js';
import { notificationsAdapter } from '../notifications/notifications.adapter.js';
import { ordersAdapter } from '../orders/orders.adapter.js';
import { problemsAdapter } from '../problems/problems.adapter.js';
import { routingRulesAdapter } from '../routing-rules/routing-rules.adapter.js';
import { ratingsAdapter } from '../satisfaction/ratings.adapter.js';
import { reportsAdapter } from '../reports/reports.adapter.js';
import { serviceItemsAdapter, serviceListsAdapter } from '../service-lists/service-lists.adapter.js';
import { supervisionAdapter } from '../supervision/supervision.adapter.js';
import { tasksAdapter } from '../tasks/tasks.adapter.js';
import { unitsAdapter } from '../units/units.adapter.js';
import { usersAdapter } from '../users/users.adapter.js';
import { visitsAdapter } from '../visits/visits.adapter.js';
import type { ResourceAdapter } from './adapter.js';

/** The table react-admin's data provider works from: one line per resource. */
export const adapters: Readonly<Record<string, ResourceAdapter>> = {
  activities: activitiesAdapter,
  callbacks: callbacksAdapter,
  deliveries: deliveriesAdapter,
  deputies: deputiesAdapter,
  teams: teamsAdapter,
  'contact-groups': contactGroupsAdapter,
  projects: projectsAdapter,
  pairings: pairingsAdapter,
  documents: documentsAdapter,
  enterprises: enterprisesAdapter,
  handovers: handoversAdapter,
  jobs: jobsAdapter,
  columns: columnsAdapter,
  'column-issues': columnIssuesAdapter,
  'micro-comments': microCommentsAdapter,
  partnerships: partnershipsAdapter,
  'benefit-policies': benefitPoliciesAdapter,
  notifications: notificationsAdapter,
  orders: ordersAdapter,
  problems: problemsAdapter,
  'service-items': serviceItemsAdapter,
  reports: reportsAdapter,
  'service-lists': serviceListsAdapter,
  supervision: supervisionAdapter,
  ratings: ratingsAdapter,
  'routing-rules': routingRulesAdapter,
  'research-spendings': spendingsAdapter,
  'technology-contracts': contractsAdapter,
  'research-outcomes': outcomesAdapter,
  'high-tech-steps': stepsAdapter,
  tasks: tasksAdapter,
  units: unitsAdapter,
  users: usersAdapter,
  visits: visitsAdapter,
};
