// Reference data whenever its files have changed; the demo once, into a database without users.
import pg from 'pg';
import { step } from '../bootstrap/say.mjs';
import { hashOf } from '../bootstrap/stamps.mjs';
import { runApiCommand } from './api-command.mjs';

const KEY = 'seed.reference';

/** @param {string} databaseUrl @param {NodeJS.ProcessEnv} env @param {boolean} demo */
export async function seed(databaseUrl, env, demo) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const hash = hashOf(['prisma/seed/reference']);
    const { rows } = await client.query('select value from setting where key = $1', [KEY]);
    if (rows[0]?.value !== hash) {
      await step('载入基础数据 (reference data)', () =>
        runApiCommand(['seed', 'reference'], env, '基础数据载入失败，原因见上方。(Loading reference data failed.)'),
      );
      await client.query(
        `insert into setting (key, value, updated_at) values ($1, to_jsonb($2::text), now())
         on conflict (key) do update set value = excluded.value, updated_at = now()`,
        [KEY, hash],
      );
    }
    if (!demo) return;
    const { rowCount } = await client.query('select from app_user limit 1');
    if (rowCount === 0) {
      await step('载入演示数据 (demo data)', () =>
        runApiCommand(['seed', 'demo'], env, '演示数据载入失败，原因见上方。(Loading demo data failed.)'),
      );
    }
  } finally {
    await client.end();
  }
}
