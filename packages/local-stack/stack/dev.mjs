// npm run dev: recompiles on every change (node --watch restarts API and worker) and serves the console by Vite.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../bootstrap/settings.mjs';
import { onShutdown } from './shutdown.mjs';

export async function startWatchers() {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const vite = join(root, 'apps', 'console', 'node_modules', 'vite', 'bin', 'vite.js');
  watch('tsc', [tsc, '-b', '--watch', '--preserveWatchOutput'], root);
  watch('vite', [vite], join(root, 'apps', 'console'));
}

/** @param {string} name @param {string[]} args @param {string} cwd */
function watch(name, args, cwd) {
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
  onShutdown(name, () => void child.kill());
}
