import type { Activity } from '../activity/activity.types.js';
import { activityRow, expenseRows, participationRows } from '../figure/activity-rows.js';
import type { Ledger } from '../figure/figure-subjects.js';
import { columnIssueRow, documentRow, microCommentRow, partnershipRow, teamRow } from '../figure/register-rows.js';
import {
  demoContracts,
  demoHighTechSteps,
  demoItems,
  demoOutcomes,
  demoProblems,
  demoSpending,
  demoTasks,
  demoVisits,
} from './demo-cases.js';
import { demoColumns, demoComments, demoIssues } from './demo-columns.js';
import { demoHelp } from './demo-help.js';
import { demoDocuments, demoPartnerships, demoTeams } from './demo-registers.js';
import { demoStudy } from './demo-study.js';
import { demoThemeDays } from './demo-theme-days.js';
import { demoVolunteering } from './demo-volunteering.js';

export const demoActivities: readonly Activity[] = [...demoStudy, ...demoThemeDays, ...demoVolunteering, ...demoHelp];

/** The year 2022 of a made-up bureau, from which every figure of a year's summary comes out. */
export const demoLedger: Ledger = {
  activity: demoActivities.map(activityRow),
  participation: demoActivities.flatMap(participationRows),
  expense: demoActivities.flatMap(expenseRows),
  team: demoTeams.map(teamRow),
  document: demoDocuments.map(documentRow),
  partnership: demoPartnerships.map(partnershipRow),
  columnIssue: demoIssues.flatMap((issue) =>
    demoColumns.filter(({ id }) => id === issue.columnId).map((column) => columnIssueRow(issue, column)),
  ),
  microComment: demoComments.map(microCommentRow),
  problem: demoProblems,
  visit: demoVisits,
  task: demoTasks,
  serviceItem: demoItems,
  highTechStep: demoHighTechSteps,
  researchSpending: demoSpending,
  technologyContract: demoContracts,
  researchOutcome: demoOutcomes,
};
