import { Injectable } from '@nestjs/common';
import type { ScopedRow } from '@zhuqi/domain/access/can.js';
import type { ClockKind, ClockState } from '@zhuqi/domain/deadline/clock.types.js';
import type { OrderSubject } from '@zhuqi/domain/supervision/order.types.js';
import { Database, type Sql } from '../../platform/database/database.js';
import { uuidOrNull } from '../../platform/query/sql-text.js';
import { CLOCK_UNIT } from './clock-unit.fragment.js';

/** A running promise of a problem: what it is about, until when, and whose it is. */
export interface ClockSubject extends OrderSubject {
  readonly bureauId: string;
  readonly state: ClockState;
  readonly clockKind: ClockKind;
  readonly dueAt: Date;
  readonly enterpriseName: string;
  /** Path of the unit that answers for this clock. */
  readonly responsibleUnitPath: string;
  /** The problem's access columns. */
  readonly problem: ScopedRow;
}

interface Row extends Omit<ClockSubject, 'problem'> {
  readonly unitPath: string;
  readonly relatedUnitPaths: readonly string[];
  readonly participantIds: readonly string[];
}

const FIND = `
  select c.id as "clockId", c.kind as "clockKind", c.round, c.state, c.due_at as "dueAt", p.id as "problemId", p.number as "problemNumber", p.title,
    p.bureau_id as "bureauId", e.name as "enterpriseName", ${CLOCK_UNIT('c', 'p')} as "responsibleUnitPath", p.unit_path as "unitPath",
    p.related_unit_paths as "relatedUnitPaths", p.participant_ids as "participantIds"
  from clock c join problem p on p.id = c.subject_id join enterprise e on e.id = p.enterprise_id
  where c.id = $1 and c.subject_type = 'problem'`;

@Injectable()
export class ClockSubjectLookup {
  constructor(private readonly database: Database) {}

  /** @returns null when there is no such clock of a problem */
  async find(clockId: string, sql: Sql = this.database): Promise<ClockSubject | null> {
    const [row] = await sql.query<Row>('supervision.clock', FIND, [uuidOrNull(clockId)]);
    if (!row) return null;
    const { unitPath, relatedUnitPaths, participantIds, ...subject } = row;
    return { ...subject, problem: { bureauId: row.bureauId, unitPath, relatedUnitPaths, participantIds } };
  }
}
