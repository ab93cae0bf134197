import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { scopeOf } from '@zhuqi/domain/access/can.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Database } from '../../../platform/database/database.js';
import { clampPage } from '../../../platform/graphql/page.js';
import { uuidOrNull } from '../../../platform/query/sql-text.js';
import type { CandidateListOptions } from '../graphql/candidate.inputs.js';
import type { CandidateList } from '../graphql/candidate.model.js';
import { CANDIDATES, type CandidateRow } from './candidate.sql.js';

/** Which handlers are meant: these people, or those of these units; neither = all within reach. */
export interface Wanted {
  readonly ids: readonly string[];
  readonly unitIds: readonly string[];
}

/** Who could be assigned, with what each has in hand; the least busy first. */
@Injectable()
export class CandidatesReadModel {
  constructor(
    private readonly database: Database,
    private readonly clock: SystemClock,
  ) {}

  async list(actor: Actor, options: CandidateListOptions | null | undefined): Promise<CandidateList> {
    const { skip, take } = clampPage(options);
    const ids = options?.ids?.flatMap((id) => uuidOrNull(id) ?? []) ?? null;
    const unitId = uuidOrNull(options?.unitId);
    const found = await this.query(actor, ids, unitId === null ? null : [unitId], options?.text?.trim() || null);
    return { items: found.slice(skip, skip + take), totalItems: found.length };
  }

  /** Those named one way or the other, whoever they are. */
  of(actor: Actor, { ids, unitIds }: Wanted): Promise<CandidateRow[]> {
    return this.query(actor, ids, unitIds, null);
  }

  private query(
    actor: Actor,
    ids: readonly string[] | null,
    unitIds: readonly string[] | null,
    text: string | null,
  ): Promise<CandidateRow[]> {
    const reach = scopeOf(actor, 'assignment.handOver')?.prefixes ?? [];
    const values = [actor.bureauId, reach, this.clock.now(), ids, unitIds, text];
    return this.database.query<CandidateRow>('assignment.candidates', CANDIDATES, values);
  }
}
