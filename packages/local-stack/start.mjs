// npm start: the whole product on one machine. Until the packages are installed, only Node's own modules are loaded.
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureCompiled, ensureConsole, ensureInstalled } from './bootstrap/prepare.mjs';
import { PlainError, runMain, say, step } from './bootstrap/say.mjs';
import { checkDataFolder, checkNode, checkPortFree, readSettings, root } from './bootstrap/settings.mjs';
import { keepRunning, startChild } from './stack/child.mjs';
import { stopOrphans } from './stack/orphans.mjs';
import { claimStack, findRunningStack } from './stack/running-stack.mjs';
import { onShutdown, shutDown, watchSignals } from './stack/shutdown.mjs';

const isDev = process.argv.includes('--dev');
const from = Date.now();

await runMain(async () => {
  try {
    await start();
  } catch (error) {
    await shutDown();
    throw error;
  }
});

async function start() {
  checkNode();
  const settings = readSettings();
  const { port, dataFolder } = settings;
  checkDataFolder(dataFolder);
  const running = await findRunningStack(dataFolder);
  if (running) {
    throw new PlainError(
      `数据目录 ${dataFolder} 已有一个实例在运行（进程 ${running.pid}${running.url ? `，${running.url}` : '，正在启动'}）。(Already running on this data folder.)`,
    );
  }
  await stopOrphans(dataFolder);
  await checkPortFree(port);
  const stack = await claimStack(dataFolder);
  onShutdown('stack.json', () => stack.release());
  watchSignals();

  await ensureInstalled();
  await ensureCompiled();
  await ensureConsole();

  const databaseUrl = settings.databaseUrl ?? (await startDatabase(dataFolder));
  const { migrate } = await import('./dist/migrate.js');
  const applied = await migrate(databaseUrl);
  if (applied.length > 0) say(`· 数据库已升级 (migrations applied)：${applied.join('、')}`);
  const smtpUrl = settings.smtpUrl ?? (await startSink(databaseUrl));

  /** @type {NodeJS.ProcessEnv} */
  const env = {
    NODE_ENV: 'production',
    ...process.env,
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    SMTP_URL: smtpUrl,
    ZHUQI_DATA: dataFolder,
    ZHUQI_CONSOLE: join(root, 'apps', 'console', 'dist'),
  };
  const { seed } = await import('./stack/seed.mjs');
  await seed(databaseUrl, env, settings.demo);

  const url = `http://localhost:${port}`;
  const children = await startProcesses(env, join(dataFolder, 'logs'), port);
  stack.update({ url, databaseUrl, smtpUrl, children });
  say(`ready ${url}`);
  if (settings.demo) {
    const { showLogins } = await import('./stack/logins.mjs');
    await showLogins(env);
  }
  say(
    `用时 ${((Date.now() - from) / 1000).toFixed(1)} s；日志在 ${join(dataFolder, 'logs')}；按 Ctrl-C 停止 (Ctrl-C stops)`,
  );
}

/** @param {string} dataFolder */
async function startDatabase(dataFolder) {
  const { acquireEmbeddedPostgres } = await import('./dist/embedded-postgres.js');
  const postgres = await step('启动内置数据库 (embedded PostgreSQL)', () => acquireEmbeddedPostgres(dataFolder));
  onShutdown('数据库 (database)', () => postgres.release());
  return postgres.databaseUrl;
}

/** @param {string} databaseUrl */
async function startSink(databaseUrl) {
  const { startStoredMailSink } = await import('./dist/stored-mail-sink.js');
  const sink = await startStoredMailSink(databaseUrl);
  onShutdown('邮件接收 (mail sink)', () => sink.close());
  return sink.url;
}

/** @param {NodeJS.ProcessEnv} env @param {string} logFolder @param {number} port */
async function startProcesses(env, logFolder, port) {
  const nodeFlags = isDev ? ['--watch'] : [];
  // What tsc writes can be watched file by file.
  const program = isDev ? 'apps/api/dist' : 'apps/api/dist/bundle';
  const api = startChild({ name: 'api', entry: `${program}/main.js`, nodeFlags, env, logFolder });
  const worker = keepRunning(
    () => startChild({ name: 'worker', entry: `${program}/worker.js`, nodeFlags, env, logFolder }),
    (reason, seconds) => say(`! 后台进程意外结束（${reason}），${seconds} 秒后重启。(Worker ended; restarting.)`),
  );
  let stopping = false;
  const stopBoth = async () => {
    stopping = true;
    await Promise.all([api.stop(), worker.stop()]);
  };
  onShutdown('服务 (API and worker)', stopBoth, () => {
    api.kill();
    worker.kill();
  });
  if (isDev) await (await import('./stack/dev.mjs')).startWatchers();
  const death = api.ended.then((reason) => {
    if (stopping) return;
    throw new PlainError(`服务进程意外结束（${reason}）。(The API ended.)\n${api.lastLines()}`);
  });
  await step('启动服务 (API and worker)', () => Promise.race([waitUntilReady(port), death]));
  death.catch(async (error) => {
    process.stderr.write(`${error.message}\n`);
    await shutDown();
    process.exit(1);
  });
  return { api: api.pid, worker: worker.pid() };
}

/** @param {number} port */
async function waitUntilReady(port) {
  let reason = '';
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(50)) {
    try {
      const response = await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(2000) });
      if (response.ok) return;
      reason = await response.text();
    } catch (error) {
      reason = String(error);
    }
  }
  throw new PlainError(`服务在 60 秒内没有就绪：${reason}。(The API did not become ready.)`);
}
