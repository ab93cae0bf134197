import { Injectable } from '@nestjs/common';
import type { Sql, Tx } from '../../../platform/database/database.js';
import { DeputyRepository, type DeputyRow } from './deputy.repository.js';

/** An absence as other features may see it. */
export type StoredDeputy = DeputyRow;

/** Narrow answers about absences for other features. */
@Injectable()
export class DeputyLookup {
  constructor(private readonly repository: DeputyRepository) {}

  /** All absences, past ones left out, in which one of these people is absent or acts. */
  ofPeople(sql: Sql, userIds: readonly string[], now: Date): Promise<readonly StoredDeputy[]> {
    return this.repository.ofPeople(sql, userIds, now);
  }

  /** See DeputyRepository.lock. */
  lock(tx: Tx, userIds: readonly string[]): Promise<void> {
    return this.repository.lock(tx, userIds);
  }
}
