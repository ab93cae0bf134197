import { randomBytes } from 'node:crypto';
import type { Sql } from '../database/database.js';

const KEEP_OR_MAKE = `
  with made as (
    insert into setting (key, value, updated_at) values ($1, to_jsonb($2::text), now())
    on conflict (key) do nothing returning value)
  select value #>> '{}' as secret from made
  union all select value #>> '{}' from setting where key = $1 limit 1`;

/** A secret of this installation: made once, by whichever process asks first, and kept in the database. */
export class KeptSecret {
  private secret: Promise<Buffer> | null = null;

  /** @param key of its row among the settings: 'secret.links' */
  constructor(
    private readonly sql: Sql,
    private readonly key: string,
  ) {}

  /** 256 bits. */
  get(): Promise<Buffer> {
    return (this.secret ??= this.load());
  }

  private async load(): Promise<Buffer> {
    const find = () =>
      this.sql.query<{ secret: string }>(null, KEEP_OR_MAKE, [this.key, randomBytes(32).toString('hex')]);
    // A rival's row is invisible to the statement that lost against it, and plain to the next one.
    const row = (await find())[0] ?? (await find())[0];
    if (!row) throw new Error(`the secret ${this.key} could not be stored`);
    return Buffer.from(row.secret, 'hex');
  }
}
