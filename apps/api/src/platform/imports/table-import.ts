import type { Tx } from '../database/database.js';
import type { JobError } from '../jobs/job.types.js';
import type { TableRow } from '../tables/table.types.js';

/** A row of the file: what it says, or what is wrong with it. */
export type ReadRow<Input> = { readonly row: TableRow } & (
  { readonly input: Input; readonly errors: null } | { readonly input: null; readonly errors: readonly JobError[] }
);

/** What a row of the file comes to, given what is stored now. */
export type PlannedRow<Input, Change> = { readonly read: ReadRow<Input> } & (
  | { readonly kind: 'write'; readonly isNew: boolean; readonly change: Change }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly errors: readonly JobError[] }
);

/** What one kind of import does with rows; how rows come, are counted and given back is the same for all (ImportRun). */
export interface TableImport<Input, Change> {
  /** Rows come one after another; what stands in the file twice is the reader's to notice. */
  read(row: TableRow): ReadRow<Input>;
  /** Decides the rows of a batch together; asks the database once for all of them. */
  plan(rows: ReadonlyArray<ReadRow<Input>>): Promise<ReadonlyArray<PlannedRow<Input, Change>>>;
  /** Writes a batch, all or nothing. */
  write(tx: Tx, changes: readonly Change[]): Promise<void>;
  /** Somebody wrote one of the rows at the same moment: what is stored is read again and everything decided anew. */
  isRace(error: unknown): boolean;
}

export const refusedRow = <Input>(
  read: ReadRow<Input>,
  message: string,
  column: string | null = null,
): { readonly read: ReadRow<Input>; readonly kind: 'refused'; readonly errors: readonly JobError[] } => ({
  read,
  kind: 'refused',
  errors: [{ row: read.row.number, column, message }],
});
