import type { ResourceProps } from 'ra-core';
import { type ComponentType, lazy } from 'react';
import activities from './activities/index.js';
import callbacks from './callbacks/index.js';
import calendar from './calendar/index.js';
import deliveries from './deliveries/index.js';
import deputies from './deputies/index.js';
import teams from './teams/index.js';
import contactGroups from './contact-groups/index.js';
import projects from './projects/index.js';
import pairings from './pairings/index.js';
import documents from './documents/index.js';
import enterprises from './enterprises/index.js';
import handovers from './handovers/index.js';
import innovation from './innovation/index.js';
import jobs from './jobs/index.js';
import notifications from './notifications/index.js';
import orders from './orders/index.js';
import problems from './problems/index.js';
import routingRules from './routing-rules/index.js';
import benefitPolicies from './benefit-policies/index.js';
import columnIssues from './column-issues/index.js';
import columns from './columns/index.js';
import microComments from './micro-comments/index.js';
import partnerships from './partnerships/index.js';
import ratings from './satisfaction/index.js';
import { serviceItems } from './service-lists/service-items.js';
import reports from './reports/index.js';
import serviceLists from './service-lists/index.js';
import supervision from './supervision/index.js';
import tasks from './tasks/index.js';
import units from './units/index.js';
import users from './users/index.js';
import visits from './visits/index.js';

/** Everything with a list of its own. Each folder's index.ts holds the react-admin resource object with lazy pages. */
export const resources: readonly ResourceProps[] = [
  problems,
  orders,
  supervision,
  callbacks,
  ratings,
  visits,
  activities,
  tasks,
  ...innovation,
  teams,
  contactGroups,
  projects,
  pairings,
  documents,
  serviceLists,
  reports,
  serviceItems,
  enterprises,
  partnerships,
  columns,
  columnIssues,
  microComments,
  benefitPolicies,
  users,
  units,
  deputies,
  handovers,
  routingRules,
  jobs,
  deliveries,
  notifications,
  calendar,
];

export const HomePage = lazy(() => import('./home/HomePage.js'));

interface PageRoute {
  readonly path: string;
  readonly page: ComponentType;
}

/** Pages that are no resource, inside the layout. */
export const pages: readonly PageRoute[] = [
  { path: '/satisfaction', page: lazy(() => import('./satisfaction/SatisfactionPage.js')) },
  { path: '/dashboard', page: lazy(() => import('./dashboard/DashboardPage.js')) },
  { path: '/figures', page: lazy(() => import('./figures/FigureListPage.js')) },
  { path: '/figures/:code', page: lazy(() => import('./figures/FigurePage.js')) },
  { path: '/ledger-check', page: lazy(() => import('./ledger-check/LedgerCheckPage.js')) },
  { path: '/ledger-check/:rule', page: lazy(() => import('./ledger-check/CheckRowsPage.js')) },
  { path: '/calendar/edit', page: lazy(() => import('./calendar/CalendarEditPage.js')) },
  { path: '/calendar/calculator', page: lazy(() => import('./calendar/CalculatorPage.js')) },
  { path: '/policies', page: lazy(() => import('./policies/PolicyPage.js')) },
  { path: '/policies/edit', page: lazy(() => import('./policies/PolicyEditPage.js')) },
  { path: '/coverage', page: lazy(() => import('./cadence/CoveragePage.js')) },
  { path: '/settings', page: lazy(() => import('./settings/SettingsPage.js')) },
  { path: '/three-lists', page: lazy(() => import('./service-lists/three-lists/ThreeListsPage.js')) },
  { path: '/approvals', page: lazy(() => import('./approvals/ApprovalsPage.js')) },
  { path: '/due-calendar', page: lazy(() => import('./due-calendar/DueCalendarPage.js')) },
  { path: '/bulletin', page: lazy(() => import('./bulletin/BulletinPage.js')) },
  { path: '/reports/:id/figures/:code', page: lazy(() => import('./reports/ReportFigurePage.js')) },
  { path: '/report-templates', page: lazy(() => import('./reports/ReportTemplatesPage.js')) },
  { path: '/mine', page: lazy(() => import('./session/MinePage.js')) },
  { path: '/high-tech', page: lazy(() => import('./innovation/HighTechPage.js')) },
  { path: '/tasks/board', page: lazy(() => import('./tasks/TaskBoard.js')) },
  { path: '/tasks/year', page: lazy(() => import('./tasks/TaskYear.js')) },
  { path: '/visits/record', page: lazy(() => import('./visits/VisitChoose.js')) },
  { path: '/visits/afterwards', page: lazy(() => import('./visits/VisitAfterwards.js')) },
  { path: '/visits/:id/record', page: lazy(() => import('./visits/VisitRecord.js')) },
  { path: '/activities/afterwards', page: lazy(() => import('./activities/ActivityAfterwards.js')) },
  { path: '/activities/month', page: lazy(() => import('./activities/ActivityMonth.js')) },
  { path: '/activities/frequency', page: lazy(() => import('./activities/FrequencyPage.js')) },
  { path: '/activities/:id/record', page: lazy(() => import('./activities/ActivityRecord.js')) },
  { path: '/activities/:id/sign-in', page: lazy(() => import('./activities/SignInPage.js')) },
  { path: '/activities/:id/screen', page: lazy(() => import('./activities/SignInScreen.js')) },
  { path: '/enterprises/import', page: lazy(() => import('./imports/ImportPage.js')) },
];
