// npm run db:migrate: applies the migrations that are missing to DATABASE_URL or the embedded database.
import { withDatabase } from './bootstrap/database.mjs';
import { runMain, say } from './bootstrap/say.mjs';

await runMain(() =>
  withDatabase(async (databaseUrl) => {
    const { migrate } = await import('./dist/migrate.js');
    const applied = await migrate(databaseUrl);
    for (const name of applied) say(`已应用 (applied) ${name}`);
    if (applied.length === 0) say('数据库已是最新。(Nothing to apply.)');
  }),
);
