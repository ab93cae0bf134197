// Before the first test file that needs a database: one PostgreSQL for the run, with a migrated template to clone.
import { ensureCompiled, ensureConsole, ensureInstalled } from '../packages/local-stack/bootstrap/prepare.mjs';
import { exitCodeOf } from '../packages/local-stack/bootstrap/run.mjs';

/** Projects of one run share the server and the demo; jest calls this once for each of them. */
const shared = (globalThis.zhuqiTestServer ??= { users: 0, server: null, demo: null });

/** Jest calls this once for several projects, with the settings of whichever comes first: what was asked for says more. */
const isAsked = (project) => !process.argv.includes('--selectProjects') || process.argv.includes(project);

export default async function setUp() {
  shared.users += 1;
  // Fault tests kill real processes, browser tests click through them; both run compiled.
  if (isAsked('faults') || isAsked('console-e2e')) await ensureCompiled(['apps/api']);
  if (isAsked('console-e2e')) await ensureConsole();
  shared.server ??= start();
  process.env.ZHUQI_TEST_TEMPLATE_URL = (await shared.server).templateUrl;
  if (!isAsked('console-e2e')) return;
  shared.demo ??= loadDemo();
  const { name: demo, files } = await shared.demo;
  Object.assign(process.env, { ZHUQI_TEST_DEMO: demo, ZHUQI_TEST_DEMO_FILES: files });
}

/** Once for all browser tests: each clones it. */
async function loadDemo() {
  const { prepareTestDemo } = await import('../packages/local-stack/dist/test-demo.js');
  return prepareTestDemo(async (url, files) => {
    const env = { PATH: process.env.PATH, DATABASE_URL: url, ZHUQI_DATA: files, LOG_LEVEL: 'warn' };
    for (const what of ['reference', 'demo']) {
      const code = await exitCodeOf(process.execPath, ['apps/api/dist/cli.js', 'seed', what], {
        env,
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      if (code !== 0) throw new Error(`seed ${what} ended with code ${code}`);
    }
  });
}

async function start() {
  await ensureInstalled();
  await ensureCompiled(['packages/local-stack']);
  const { startTestServer } = await import('../packages/local-stack/dist/test-server.js');
  const server = await startTestServer();
  // jest runs no teardown when it is interrupted.
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      server.kill();
      process.exit(130);
    });
  }
  return server;
}
