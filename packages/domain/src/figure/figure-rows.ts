import {
  activityKindLabels,
  festivalLabels,
  helpThemeLabels,
  personRoleLabels,
  topicLabels,
} from '../activity/activity-codes.js';
import { activityStateLabels } from '../activity/activity-state.js';
import { authorGroupLabels, issueStateLabels } from '../column/column.types.js';
import { groupPlatformLabels } from '../contact-group/contact-group.types.js';
import { documentKindLabels } from '../document/document.types.js';
import { divisionLabels } from '../enterprise/division.js';
import { enterpriseStatuses } from '../enterprise/enterprise-status.js';
import { highTechStages } from '../enterprise/high-tech-stage.js';
import { industries } from '../enterprise/industry.js';
import { researchOutcomeKinds, technologyContractKinds } from '../innovation/innovation.types.js';
import { partnershipStateLabels, partnerTypeLabels } from '../partnership/partnership.types.js';
import { policyLevelLabels, policyStateLabels } from '../policy-push/policy-push.types.js';
import { resultLabels, satisfactionLabels } from '../problem/problem-codes.js';
import { problemStateLabels } from '../problem/problem-state.js';
import { projectLevelLabels, projectStageLabels } from '../project/project.types.js';
import { ratingSourceLabels } from '../query/rated-answer-fields.js';
import { listStateLabels } from '../service-list/list-state.js';
import { paceColourLabels } from '../task/pace.js';
import { taskStateLabels } from '../task/task-state.js';
import { teamKindLabels } from '../team/team-kind.js';
import { visitTypeLabels } from '../visit/visit-codes.js';
import { visitStateLabels } from '../visit/visit-state.js';
import type { ColumnKind, SubjectRows } from './column.types.js';
import type { FieldsOf, FigureSubject } from './figure-subjects.js';

type Rows = { readonly [S in FigureSubject]: SubjectRows<keyof FieldsOf<S> & string> };

const text = { kind: 'text' } as const;
const number = { kind: 'number' } as const;
const day = { kind: 'day' } as const;
const moment = { kind: 'moment' } as const;
const yes = { kind: 'yes' } as const;
const yuan = (label: string) => ({ kind: 'yuan', label }) as const;
const code = (labels: Readonly<Record<string, string>>) => ({ kind: 'code', labels }) as const satisfies ColumnKind;
const at = <F extends string, K extends ColumnKind & { readonly label?: string }>(field: F, kind: K) => ({
  field,
  ...kind,
});

const satisfaction = { ...satisfactionLabels, UNRATED: '未评价' };
const unit = at('unitId', { kind: 'unit' });
const team = at('teamId', { kind: 'team' });
const enterprise = at('enterpriseId', { kind: 'enterprise' });
const district = at('districtCode', code(divisionLabels));
const fact = [district, team, at('on', day), at('evidenceCount', number)] as const;
const activityKind = at('kind', code(activityKindLabels));
/** Which activity a person or a payment belongs to. */
const ofActivity = at('activityId', { kind: 'activity', label: '活动名称' });
const activity = [at('plannedOn', day), activityKind, at('state', code(activityStateLabels)), unit, team] as const;

/** What the table behind a figure shows of each subject, and which page a row opens. */
export const figureRows: Rows = {
  problem: {
    link: { resource: 'problems' },
    columns: [
      ...[at('title', text), at('number', text), enterprise, at('state', code(problemStateLabels))],
      ...[at('result', code(resultLabels)), at('satisfaction', code(satisfaction))],
      ...[at('hostUnitId', { kind: 'unit' }), at('hostId', { kind: 'person' }), district],
      ...[at('acceptedAt', moment), at('closedAt', moment), at('handledDays', number)],
      at('overdueCount', number),
    ],
  },
  ratedAnswer: {
    link: { resource: 'problems', field: 'problemId' },
    columns: [
      ...[enterprise, at('satisfaction', code(satisfaction)), at('result', code(resultLabels)), at('round', number)],
      ...[at('contactedInTime', yes), at('source', code(ratingSourceLabels)), at('hostUnitId', { kind: 'unit' })],
      ...[district, at('ratedAt', moment), at('comment', text)],
    ],
  },
  visit: {
    link: { resource: 'visits' },
    columns: [
      ...[enterprise, at('plannedOn', day), at('type', code(visitTypeLabels)), at('state', code(visitStateLabels))],
      ...[at('leadId', { kind: 'person' }), unit, team, district, at('findingCount', number)],
    ],
  },
  enterprise: {
    link: { resource: 'enterprises' },
    columns: [
      ...[at('id', { kind: 'enterprise', label: '企业名称' }), district, at('industry', code(industries))],
      ...[at('status', code(enterpriseStatuses)), at('highTechStage', code(highTechStages))],
      at('liaisonId', { kind: 'person' }),
    ],
  },
  activity: {
    link: { resource: 'activities' },
    columns: [
      ...[at('title', text), ...activity, at('place', text), at('topic', code(topicLabels))],
      ...[at('festival', code(festivalLabels)), at('helpTheme', code(helpThemeLabels))],
      ...[at('expected', number), at('attendance', number), at('speakers', number)],
      at('expensesFen', yuan('经费（元）')),
    ],
  },
  participation: {
    link: { resource: 'activities', field: 'activityId' },
    columns: [at('name', text), at('role', code(personRoleLabels)), ofActivity, ...activity, at('isAttendance', yes)],
  },
  expense: {
    link: { resource: 'activities', field: 'activityId' },
    columns: [
      ...[at('item', text), at('spentOn', day), at('amountFen', yuan('金额（元）')), at('voucherNo', text)],
      ...[ofActivity, at('hasVoucherFile', yes), activityKind, unit, team],
    ],
  },
  team: {
    link: { resource: 'teams' },
    columns: [
      ...[at('name', text), at('kind', code(teamKindLabels)), unit, at('leaderId', { kind: 'person' })],
      ...[at('memberCount', number), at('foundedOn', day), at('dissolvedOn', day)],
    ],
  },
  task: {
    link: { resource: 'tasks' },
    columns: [
      ...[at('title', text), at('state', code(taskStateLabels)), at('colour', code(paceColourLabels))],
      ...[at('completion', { kind: 'percent' }), team, unit, at('ownerId', { kind: 'person' })],
      ...[at('startOn', day), at('dueOn', day), at('forecastOn', day)],
    ],
  },
  serviceItem: {
    link: { resource: 'service-lists', field: 'listId' },
    columns: [
      ...[at('content', text), at('year', number), at('edition', number), at('listState', code(listStateLabels))],
      ...[at('ownerUnitId', { kind: 'unit' }), team, at('promisedDays', number), at('times', number)],
    ],
  },
  partnership: {
    link: { resource: 'partnerships' },
    columns: [
      ...[at('partnerName', text), at('partnerType', code(partnerTypeLabels))],
      ...[at('state', code(partnershipStateLabels)), unit, at('contactId', { kind: 'person' })],
      ...[at('signedOn', day), at('endsOn', day), at('hasAgreement', yes)],
    ],
  },
  columnIssue: {
    link: { resource: 'column-issues' },
    columns: [
      ...[at('title', text), at('columnName', text), at('number', number), at('publishedOn', day)],
      ...[at('state', code(issueStateLabels)), at('authorGroup', code(authorGroupLabels)), unit],
    ],
  },
  microComment: {
    link: { resource: 'micro-comments' },
    columns: [at('title', text), at('authorId', { kind: 'person' }), at('publishedOn', day)],
  },
  document: {
    link: { resource: 'documents' },
    columns: [
      ...[at('title', text), at('number', text), at('kind', code(documentKindLabels))],
      ...[at('issuedOn', day), at('hasFile', yes)],
    ],
  },
  policyPush: {
    link: { resource: 'benefit-policies' },
    columns: [
      ...[at('title', text), at('level', code(policyLevelLabels)), at('state', code(policyStateLabels))],
      ...[at('publishedAt', moment), at('validTo', day), at('sent', number), at('read', number)],
    ],
  },
  project: {
    link: { resource: 'projects' },
    columns: [
      ...[at('name', text), at('level', code(projectLevelLabels)), at('stage', code(projectStageLabels)), enterprise],
      ...[district, unit, at('investment', number), at('listedOn', day)],
    ],
  },
  contactGroup: {
    link: { resource: 'contact-groups' },
    columns: [
      ...[at('name', text), at('platform', code(groupPlatformLabels)), at('ownerId', { kind: 'person' })],
      ...[unit, at('openedOn', day), at('closedOn', day)],
    ],
  },
  researchSpending: {
    link: { resource: 'research-spendings' },
    columns: [enterprise, at('year', number), at('quarter', number), at('amountFen', yuan('金额（元）')), ...fact],
  },
  technologyContract: {
    link: { resource: 'technology-contracts' },
    columns: [
      ...[at('number', text), enterprise, at('kind', code(technologyContractKinds))],
      ...[at('amountFen', yuan('金额（元）')), ...fact],
    ],
  },
  researchOutcome: {
    link: { resource: 'research-outcomes' },
    columns: [at('title', text), enterprise, at('kind', code(researchOutcomeKinds)), ...fact],
  },
  highTechStep: {
    link: { resource: 'high-tech-steps' },
    columns: [enterprise, at('stage', code(highTechStages)), ...fact],
  },
};

/** The table of a subject without its types, for code that walks all of them. */
export const rowsOf = (subject: FigureSubject): SubjectRows => figureRows[subject];
