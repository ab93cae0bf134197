// Fills the measured database once; a later run finds it complete and keeps it.
import { ORGANISATION, openSessions } from './fill-organisation.mjs';
import { clocksSql, enterprisesSql, eventsSql, problemsSql, visitsSql } from './fill-cases.mjs';

const DONE = 'bench.filled';
/** Changes when the data does. */
const EDITION = 1;

/** Rows at a scale. @param {number} scale */
export const sizesOf = (scale) => ({
  enterprises: Math.round(100_000 * scale),
  problems: Math.round(1_000_000 * scale),
  visits: Math.round(500_000 * scale),
});

/**
 * @param {import('pg').Client} client @param {number} scale @param {(line: string) => void} say
 */
export async function fill(client, scale, say) {
  const { rows } = await client.query('select value from setting where key = $1', [DONE]);
  if (JSON.stringify(rows[0]?.value) !== JSON.stringify({ scale, edition: EDITION }))
    await fillAnew(client, scale, say);
  await openSessions(client);
}

/** @param {import('pg').Client} client @param {number} scale @param {(line: string) => void} say */
async function fillAnew(client, scale, say) {
  const { enterprises, problems, visits } = sizesOf(scale);
  say(`  ${enterprises} enterprises, ${problems} problems, ${visits} visits …`);
  await client.query(
    'truncate unit, app_user, session, enterprise, visit, problem, event, outbox, clock, timer, idempotency',
  );
  await client.query(`set maintenance_work_mem = '256MB'`);
  const indexes = await dropIndexes(client);
  const statements = [
    ...ORGANISATION,
    enterprisesSql(enterprises),
    visitsSql(visits, enterprises),
    ...problemsSql(problems, enterprises, visits),
    eventsSql(problems),
    clocksSql(problems),
  ];
  for (const sql of statements) await client.query(sql);
  say('  indexes …');
  for (const sql of indexes) await client.query(sql);
  await client.query('vacuum analyze');
  await client.query(
    `insert into setting (key, value, updated_at) values ($1, $2, now()) on conflict (key) do update set value = excluded.value`,
    [DONE, JSON.stringify({ scale, edition: EDITION })],
  );
}

/** Building an index afterwards is many times faster than keeping it. @param {import('pg').Client} client @returns {Promise<string[]>} how to make them again */
async function dropIndexes(client) {
  const { rows } = await client.query(
    `select indexname, indexdef from pg_indexes i where schemaname = 'public' and tablename in ('enterprise', 'visit', 'problem', 'event', 'clock')
     and not exists (select from pg_constraint c where c.conname = i.indexname)`,
  );
  for (const { indexname } of rows) await client.query(`drop index "${indexname}"`);
  return rows.map(({ indexdef }) => String(indexdef));
}
