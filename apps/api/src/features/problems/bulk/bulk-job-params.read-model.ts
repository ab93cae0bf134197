import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';

/** What a bulk job was started with; shown to nobody, needed to try again. */
@Injectable()
export class BulkJobParams {
  constructor(private readonly database: Database) {}

  async of(jobId: string): Promise<{ readonly problemIds: readonly string[] } | null> {
    const [row] = await this.database.query<{ params: { problemIds: string[] } }>(
      'bulk.params',
      'select params from user_job where id = $1',
      [jobId],
    );
    return row?.params ?? null;
  }
}
