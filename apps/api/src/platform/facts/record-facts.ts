import type { Sql } from '../database/database.js';
import type { Facts } from './fact.types.js';
import { WriteStatement } from './write-statement.js';

/** Records facts inside a transaction whose rows are written by other statements. */
export async function recordFacts(sql: Sql, facts: Facts): Promise<void> {
  await new WriteStatement('facts.record')
    .always('head', () => 'select 1')
    .facts(facts)
    .run(sql, '1 as ok');
}
