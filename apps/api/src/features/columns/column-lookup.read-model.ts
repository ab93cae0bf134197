import { Injectable } from '@nestjs/common';
import type { Column } from '@zhuqi/domain/column/column.types.js';
import { Database } from '../../platform/database/database.js';
import { uuidOrNull } from '../../platform/query/sql-text.js';

/** Narrow answers about columns and the numbers of their issues. */
@Injectable()
export class ColumnLookup {
  constructor(private readonly database: Database) {}

  /** Every column of a bureau; a few dozen at most. */
  all(bureauId: string): Promise<Pick<Column, 'id' | 'name'>[]> {
    return this.database.query('column.all', 'select id, name from press_column where bureau_id = $1', [bureauId]);
  }

  async byId(id: string): Promise<Pick<Column, 'id' | 'bureauId' | 'name' | 'endedOn'> | null> {
    const [found] = await this.database.query<Pick<Column, 'id' | 'bureauId' | 'name' | 'endedOn'>>(
      'column.byId',
      `select id, bureau_id as "bureauId", name, ended_on::text as "endedOn" from press_column where id = $1`,
      [uuidOrNull(id)],
    );
    return found ?? null;
  }

  /** Whether another issue of the column has this number in that year; a withdrawn one keeps it. */
  async isNumberTaken(issue: { readonly id: string; readonly columnId: string }, year: number, number: number) {
    const found = await this.database.query(
      'issue.numberTaken',
      `select 1 from column_issue where column_id = $1 and number_year = $2 and number = $3 and id <> $4 limit 1`,
      [issue.columnId, year, number, issue.id],
    );
    return found.length > 0;
  }
}
