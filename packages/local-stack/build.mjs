// npm run build: everything that changed since the last build.
import { ensureConsole, ensureInstalled, ensureProgram } from './bootstrap/prepare.mjs';
import { runMain } from './bootstrap/say.mjs';

await runMain(async () => {
  await ensureInstalled();
  await ensureProgram();
  await ensureConsole();
});
