// npm run build: everything that changed since the last build.
import { ensureCompiled, ensureConsole, ensureInstalled } from './bootstrap/prepare.mjs';
import { runMain } from './bootstrap/say.mjs';

await runMain(async () => {
  await ensureInstalled();
  await ensureCompiled();
  await ensureConsole();
});
