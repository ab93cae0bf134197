// npm run --silent zhuqi -- COMMAND: the command line of the product. It uses the stack that runs on the data folder, or
// brings the embedded database up for as long as the command runs. Standard output belongs to the command alone.
import { setTimeout as sleep } from 'node:timers/promises';
import { withDatabase } from './bootstrap/database.mjs';
import { ensureCompiled, ensureInstalled } from './bootstrap/prepare.mjs';
import { exitCodeOf } from './bootstrap/run.mjs';
import { PlainError, progress, runMain } from './bootstrap/say.mjs';
import { checkNode, readSettings } from './bootstrap/settings.mjs';
import { cliEntry } from './stack/api-command.mjs';
import { findRunningStack } from './stack/running-stack.mjs';

progress.stream = process.stderr;

await runMain(async () => {
  checkNode();
  const settings = readSettings();
  await ensureInstalled();
  await ensureCompiled();
  const stack = settings.databaseUrl ? null : await runningStack(settings.dataFolder);
  if (stack?.databaseUrl) {
    process.exitCode = await runCommand({
      DATABASE_URL: stack.databaseUrl,
      SMTP_URL: settings.smtpUrl ?? stack.smtpUrl,
    });
  } else {
    process.exitCode = await withDatabase(runAlone);
  }

  /** @param {NodeJS.ProcessEnv} more */
  function runCommand(more) {
    const env = { NODE_ENV: 'production', ...process.env, ZHUQI_DATA: settings.dataFolder, ...more };
    // Ctrl-C reaches the command directly, being in the same group; this process waits for how it ends.
    process.on('SIGINT', () => undefined);
    return exitCodeOf(process.execPath, [cliEntry, ...process.argv.slice(2)], {
      cwd: typedIn(),
      env,
      stdio: 'inherit',
    });
  }

  /** @param {string} databaseUrl */
  async function runAlone(databaseUrl) {
    const { migrate } = await import('./dist/migrate.js');
    const { seed } = await import('./stack/seed.mjs');
    await migrate(databaseUrl);
    const env = { ...process.env, DATABASE_URL: databaseUrl, ZHUQI_DATA: settings.dataFolder };
    await seed(databaseUrl, env, false);
    return runCommand({ DATABASE_URL: databaseUrl });
  }
});

/** npm run changes to the root first; a file named on the command line is meant from where it was typed. */
function typedIn() {
  return (process.env.npm_lifecycle_event === 'zhuqi' && process.env.INIT_CWD) || process.cwd();
}

/** A stack that is just starting is waited for. @param {string} dataFolder */
async function runningStack(dataFolder) {
  for (let waited = 0; waited < 120_000; waited += 200) {
    const stack = await findRunningStack(dataFolder);
    if (!stack || stack.databaseUrl) return stack;
    await sleep(200);
  }
  throw new PlainError('npm start 尚未就绪，请稍后再试。(npm start is not ready yet.)');
}
