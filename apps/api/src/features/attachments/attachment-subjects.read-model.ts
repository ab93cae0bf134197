import { Injectable } from '@nestjs/common';
import type { ScopedRow } from '@zhuqi/domain/access/can.js';
import { Database } from '../../platform/database/database.js';
import { EntityRegistry } from '../../platform/query/entity-registry.js';
import { uuidOrNull } from '../../platform/query/sql-text.js';

/** What files can be attached to, and the mapped type that says where its rows are. */
const subjects = { problem: 'Problem', visit: 'Visit' } as const;
export type SubjectType = keyof typeof subjects;

export const isSubjectType = (value: unknown): value is SubjectType =>
  typeof value === 'string' && Object.hasOwn(subjects, value);

/** Whose an attachment is: the row its permissions are those of. */
@Injectable()
export class AttachmentSubjects {
  constructor(
    private readonly database: Database,
    private readonly registry: EntityRegistry,
  ) {}

  async find(type: SubjectType, id: string): Promise<ScopedRow | null> {
    const { table } = this.registry.get(subjects[type]);
    const [row] = await this.database.query<ScopedRow>(
      `attachment.subject.${type}`,
      `select bureau_id as "bureauId", unit_path as "unitPath", related_unit_paths as "relatedUnitPaths",
         participant_ids as "participantIds" from ${table} where id = $1`,
      [uuidOrNull(id)],
    );
    return row ?? null;
  }
}
