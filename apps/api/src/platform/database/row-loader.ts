import DataLoader from 'dataloader';
import { uuidOrNull } from '../query/sql-text.js';
import type { Sql } from './database.js';

/** Numbers of ids a statement is written for: each is planned once per connection, the rest of its places repeat an id. */
const MOST = 8;
const SIZES = [1, 2, 4, MOST];

/**
 * Reads rows by id, those asked for within one turn of the event loop with one statement. Commits end together, so busy
 * clients come in clusters; the way to the database and the start of a wide statement cost more than the next row of it.
 */
export class RowLoader<Row extends { readonly id: string }> {
  private readonly gathering: DataLoader<string, Row | null>;

  /**
   * @param name what the names of its statements begin with
   * @param text of a statement with one column `row`, given how to compare the id: `= $1` or `in ($1, $2)`
   */
  constructor(
    private readonly database: Sql,
    private readonly name: string,
    private readonly text: (comparison: string) => string,
  ) {
    // Never remembered: the next request asks anew.
    this.gathering = new DataLoader((ids) => this.read(this.database, ids), {
      cache: false,
      maxBatchSize: MOST,
      batchScheduleFn: (read) => setImmediate(read),
    });
  }

  /** @param sql a transaction that is to see its own changes; absent = together with whoever asks now */
  async load(id: unknown, sql?: Sql): Promise<Row | null> {
    const key = uuidOrNull(id)?.toLowerCase();
    if (key === undefined) return null;
    if (!sql) return this.gathering.load(key);
    const [row = null] = await this.read(sql, [key]);
    return row;
  }

  private async read(sql: Sql, ids: readonly string[]): Promise<(Row | null)[]> {
    const size = SIZES.find((places) => places >= ids.length) ?? MOST;
    const values = Array.from({ length: size }, (_, place) => ids[place] ?? ids[0]);
    const found = await sql.query<{ row: Row }>(`${this.name}.${size}`, this.textOf(size), values);
    const [only] = found;
    if (ids.length === 1) return [only?.row ?? null];
    const rows = new Map(found.map(({ row }) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  }

  private textOf(size: number): string {
    const places = Array.from({ length: size }, (_, place) => `$${place + 1}`);
    return this.text(size === 1 ? '= $1' : `in (${places.join(', ')})`);
  }
}
