import { activityFields, expenseFields, participationFields } from '../query/activity-fields.js';
import { enterpriseFields } from '../query/enterprise-fields.js';
import type { FilterRow } from '../query/filter.js';
import {
  highTechStepFields,
  researchOutcomeFields,
  researchSpendingFields,
  technologyContractFields,
} from '../query/innovation-fields.js';
import { ledgerProblemFields, ledgerVisitFields } from '../query/ledger-case-fields.js';
import { ratedAnswerFields } from '../query/rated-answer-fields.js';
import {
  columnIssueFields,
  contactGroupFields,
  documentFields,
  microCommentFields,
  partnershipFields,
  policyPushFields,
  projectFields,
  serviceItemFields,
} from '../query/register-fields.js';
import type { SubjectFields } from '../query/subject-fields.js';
import { taskFields } from '../query/task-fields.js';
import { teamFields } from '../query/team-fields.js';

/** How a subject is narrowed to a unit, a team or a district; a dimension it lacks makes its figures not applicable. */
export interface ScopeFields {
  readonly unitId?: string;
  readonly teamId?: string;
  readonly districtCode?: string;
}

interface Subject {
  readonly label: string;
  readonly fields: SubjectFields;
  /** The field that names a row where a sentence lists names. */
  readonly nameField: string;
  readonly scope: ScopeFields;
}

const ofUnit = { unitId: 'unitId' } as const;
const ofTeam = { unitId: 'unitId', teamId: 'teamId' } as const;
const ofFact = { ...ofTeam, districtCode: 'districtCode' } as const;
const subject = <F extends SubjectFields>(
  label: string,
  fields: F,
  nameField: keyof F & string,
  scope: ScopeFields,
) => ({
  ...{ label, fields, nameField, scope },
});

/** What can be counted: every subject with the fields its lists are filtered by. Adding a subject is adding a row. */
export const figureSubjects = {
  problem: subject('企业问题', ledgerProblemFields, 'title', { ...ofFact, unitId: 'hostUnitId' }),
  ratedAnswer: subject('评价', ratedAnswerFields, 'comment', { unitId: 'hostUnitId', districtCode: 'districtCode' }),
  visit: subject('走访', ledgerVisitFields, 'plannedOn', ofFact),
  enterprise: subject('企业', enterpriseFields, 'text', { districtCode: 'districtCode' }),
  activity: subject('活动', activityFields, 'title', ofTeam),
  participation: subject('参加情况', participationFields, 'name', ofTeam),
  expense: subject('经费', expenseFields, 'item', ofTeam),
  team: subject('队伍', teamFields, 'name', ofUnit),
  task: subject('攻坚任务', taskFields, 'title', ofTeam),
  serviceItem: subject('清单事项', serviceItemFields, 'content', { unitId: 'ownerUnitId', teamId: 'teamId' }),
  partnership: subject('共建结对', partnershipFields, 'partnerName', ofUnit),
  columnIssue: subject('专栏期次', columnIssueFields, 'title', ofUnit),
  microComment: subject('微评论', microCommentFields, 'title', {}),
  document: subject('文件', documentFields, 'title', {}),
  policyPush: subject('惠企政策', policyPushFields, 'title', {}),
  project: subject('重特大项目', projectFields, 'name', { ...ofUnit, districtCode: 'districtCode' }),
  contactGroup: subject('联络群', contactGroupFields, 'name', ofUnit),
  researchSpending: subject('研发投入', researchSpendingFields, 'text', ofFact),
  technologyContract: subject('技术合同', technologyContractFields, 'number', ofFact),
  researchOutcome: subject('科研成果', researchOutcomeFields, 'title', ofFact),
  highTechStep: subject('高企进展', highTechStepFields, 'text', ofFact),
} as const satisfies Record<string, Subject>;

export type FigureSubject = keyof typeof figureSubjects;
export type FieldsOf<S extends FigureSubject> = (typeof figureSubjects)[S]['fields'];

/** A row as figures see it: its id, and its fields by name. */
export type FigureRow<S extends FigureSubject = FigureSubject> = FilterRow<FieldsOf<S>> & { readonly id: string };

/** Rows by subject, as the in-memory evaluator and the demo data have them; a subject left out has no rows. */
export type Ledger = { readonly [S in FigureSubject]?: ReadonlyArray<FigureRow<S>> };

export const figureSubjectNames = Object.keys(figureSubjects) as readonly FigureSubject[];

/** A subject without its types, for code that walks all of them. */
export const subjectOf = (name: FigureSubject): Subject => figureSubjects[name];
