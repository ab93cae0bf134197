import { Injectable } from '@nestjs/common';
import type { ScopedRow } from '@zhuqi/domain/access/can.js';
import type { Permission } from '@zhuqi/domain/access/permissions.js';
import { Database } from '../../platform/database/database.js';
import { uuidOrNull } from '../../platform/query/sql-text.js';

interface SubjectRule {
  readonly table: string;
  readonly read: Permission;
  readonly add: Permission;
}

/** What files can be attached to, where its rows are, and who may see and add files: those of cases follow the case. */
const subjects = {
  problem: { table: 'problem', read: 'attachment.read', add: 'attachment.add' },
  visit: { table: 'visit', read: 'attachment.read', add: 'attachment.add' },
  team: { table: 'team', read: 'team.read', add: 'team.manage' },
  task: { table: 'task', read: 'task.read', add: 'task.act' },
  activity: { table: 'activity', read: 'activity.read', add: 'activity.act' },
  partnership: { table: 'partnership', read: 'partnership.read', add: 'partnership.act' },
  columnIssue: { table: 'column_issue', read: 'column.read', add: 'column.act' },
  document: { table: 'ledger_document', read: 'document.read', add: 'document.manage' },
  project: { table: 'major_project', read: 'project.read', add: 'project.manage' },
  researchSpending: { table: 'research_spending', read: 'innovation.read', add: 'innovation.record' },
  technologyContract: { table: 'technology_contract', read: 'innovation.read', add: 'innovation.record' },
  researchOutcome: { table: 'research_outcome', read: 'innovation.read', add: 'innovation.record' },
  highTechStep: { table: 'high_tech_step', read: 'innovation.read', add: 'innovation.record' },
  report: { table: 'report', read: 'report.read', add: 'report.manage' },
} as const satisfies Record<string, SubjectRule>;
export type SubjectType = keyof typeof subjects;

export const isSubjectType = (value: unknown): value is SubjectType =>
  typeof value === 'string' && Object.hasOwn(subjects, value);

/** Whose an attachment is: the row its permissions are those of. */
export interface AttachmentSubject extends Pick<SubjectRule, 'read' | 'add'> {
  readonly row: ScopedRow;
}

@Injectable()
export class AttachmentSubjects {
  constructor(private readonly database: Database) {}

  /** @returns null for an unknown type or row */
  async find(type: unknown, id: string): Promise<AttachmentSubject | null> {
    if (!isSubjectType(type)) return null;
    const { table, read, add } = subjects[type];
    const [row] = await this.database.query<ScopedRow>(
      `attachment.subject.${type}`,
      `select bureau_id as "bureauId", unit_path as "unitPath", related_unit_paths as "relatedUnitPaths",
         participant_ids as "participantIds" from ${table} where id = $1`,
      [uuidOrNull(id)],
    );
    return row ? { row, read, add } : null;
  }
}
