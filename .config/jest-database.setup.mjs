// Before the first test file that needs a database: one PostgreSQL for the run, with a migrated template to clone.
import { ensureCompiled, ensureConsole, ensureInstalled } from '../packages/local-stack/bootstrap/prepare.mjs';

/** Projects of one run share the server; jest calls this once for each of them. */
const shared = (globalThis.zhuqiTestServer ??= { users: 0, server: null });

export default async function setUp(_, project) {
  shared.users += 1;
  // Fault tests kill real processes, browser tests click through them; both run compiled.
  const name = project?.displayName?.name;
  if (name === 'faults' || name === 'console-e2e') await ensureCompiled(['apps/api']);
  if (name === 'console-e2e') await ensureConsole();
  shared.server ??= start();
  process.env.ZHUQI_TEST_TEMPLATE_URL = (await shared.server).templateUrl;
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
