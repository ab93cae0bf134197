import { nameVariants } from '@zhuqi/domain/enterprise/enterprise-names.js';
import type { EnterpriseInput } from '@zhuqi/domain/enterprise/enterprise.types.js';
import type { Database, Tx } from '../../../platform/database/database.js';
import type { TableHead } from '../../../platform/imports/table-import-job.js';
import type { ReadRow, TableImport } from '../../../platform/imports/table-import.js';
import type { RunningJob } from '../../../platform/jobs/job.types.js';
import type { TableRow } from '../../../platform/tables/table.types.js';
import type { EnterpriseChange } from '../enterprise-change.js';
import { EnterpriseChanged, type EnterpriseRepository } from '../enterprise.repository.js';
import { isTakenCode } from '../save-enterprise.service.js';
import { RowReader } from './import-row.js';
import { planBatch, type PlannedEnterprise } from './plan-batch.js';

export interface EnterpriseImportTools {
  readonly database: Database;
  readonly repository: EnterpriseRepository;
  readonly now: () => Date;
  readonly unitPathOf: (districtCode: string | null) => string;
}

/** Rows of a table of enterprises against the register. */
export class EnterpriseImport implements TableImport<EnterpriseInput, EnterpriseChange> {
  private readonly reader: RowReader;

  constructor(
    private readonly job: Pick<RunningJob, 'id' | 'actor'>,
    { headers, mapping }: TableHead,
    private readonly tools: EnterpriseImportTools,
  ) {
    this.reader = new RowReader(headers, mapping);
  }

  read(row: TableRow): ReadRow<EnterpriseInput> {
    return this.reader.read(row);
  }

  async plan(rows: ReadonlyArray<ReadRow<EnterpriseInput>>): Promise<readonly PlannedEnterprise[]> {
    const { database, repository, unitPathOf, now } = this.tools;
    const { actor, id: jobId } = this.job;
    const inputs = rows.flatMap(({ input }) => input ?? []);
    const existing = await repository.findByCodesOrNames(
      database,
      actor.bureauId,
      inputs.flatMap(({ creditCode }) => creditCode ?? []),
      inputs.flatMap(({ name }) => nameVariants(name)),
    );
    return planBatch(rows, existing, { actor, now: now(), unitPathOf, jobId });
  }

  write(tx: Tx, changes: readonly EnterpriseChange[]): Promise<void> {
    return this.tools.repository.save(tx, changes, this.job.actor);
  }

  isRace(error: unknown): boolean {
    return error instanceof EnterpriseChanged || isTakenCode(error);
  }
}
