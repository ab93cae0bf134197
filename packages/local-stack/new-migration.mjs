// npm run db:new -- NAME: writes the SQL that leads from the last migration's schema to prisma/schema/*.prisma. What
// Prisma cannot express (partial indexes, checks, triggers) is then added to the file by hand.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { withDatabase } from './bootstrap/database.mjs';
import { PlainError, runMain, say } from './bootstrap/say.mjs';
import { root } from './bootstrap/settings.mjs';

await runMain(() => {
  const name = process.argv[2] ?? '';
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new PlainError(
      '用法：npm run db:new -- add_visit_photo （小写字母、数字、下划线）(lower case, digits, underscores)',
    );
  }
  return withDatabase((databaseUrl) => write(name, databaseUrl));
});

/** @param {string} name @param {string} databaseUrl */
async function write(name, databaseUrl) {
  const { currentSchema, schemaDifference, snapshotSchema } = await import('./dist/schema-files.js');
  const { migrationsFolder, snapshotFile } = await import('./dist/project-folders.js');
  const schema = currentSchema();
  const sql = await schemaDifference(snapshotSchema(), schema, databaseUrl);
  const timestamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = join(migrationsFolder, `${timestamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'migration.sql'), sql === '' ? '-- Tables are unchanged.\n' : `${sql}\n`);
  writeFileSync(snapshotFile, schema);
  say(`${relative(root, folder)}/migration.sql`);
}
