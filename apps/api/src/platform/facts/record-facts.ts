import type { Sql } from '../database/database.js';
import type { Facts } from './fact.types.js';
import { factsSql, factsValues } from './facts-sql.js';

const RECORD = `with head as (select 1), ${factsSql(1)} select 1 as ok`;

/** Records facts inside a transaction whose rows are written by other statements. */
export async function recordFacts(sql: Sql, facts: Facts): Promise<void> {
  await sql.query('facts.record', RECORD, factsValues(facts));
}
