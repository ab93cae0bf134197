import { Injectable } from '@nestjs/common';
import type { ClockKind } from '@zhuqi/domain/deadline/clock.types.js';
import type { Tx } from '../../platform/database/database.js';
import { CLOCK_UNIT } from '../supervision/clock-unit.fragment.js';
import { ResponsibilityLookup, type Responsibility } from '../supervision/responsibility-lookup.read-model.js';
import { ClockCaseReadModel, type ClockCase, type ClockSubject } from './clock-case.read-model.js';

const UNIT_OF = {
  problem: `select ${CLOCK_UNIT('c', 'p')} as path, c.state from clock c join problem p on p.id = c.subject_id where c.id = $1`,
  visit: 'select v.unit_path as path, c.state from clock c join visit v on v.id = c.subject_id where c.id = $1',
  activity: 'select a.unit_path as path, c.state from clock c join activity a on a.id = c.subject_id where c.id = $1',
} as const satisfies Record<ClockSubject, string>;

/** A promise that has reached a rung of the ladder: what it is, whose it is, and who answers for them. */
export interface RungCase {
  readonly subject: ClockCase;
  readonly chain: Responsibility;
  /** Kept or paused since: there is nothing left to say. */
  readonly running: boolean;
}

@Injectable()
export class RungCaseReadModel {
  constructor(
    private readonly cases: ClockCaseReadModel,
    private readonly responsibility: ResponsibilityLookup,
  ) {}

  async find(
    tx: Tx,
    clockId: string,
    clock: {
      readonly subjectType: ClockSubject;
      readonly subjectId: string;
      readonly kind: ClockKind;
      readonly ownerUserId: string | null;
    },
    bureauId: string,
  ): Promise<RungCase> {
    const { subjectType, subjectId, kind, ownerUserId } = clock;
    const subject = await this.cases.find(tx, subjectType, subjectId, kind, ownerUserId);
    const [unit] = await tx.query<{ path: string; state: string }>(
      `notify.unitOf.${subjectType}`,
      UNIT_OF[subjectType],
      [clockId],
    );
    if (!unit) throw new Error(`clock ${clockId} is not there`);
    return { subject, chain: await this.responsibility.of(tx, bureauId, unit.path), running: unit.state === 'running' };
  }
}
