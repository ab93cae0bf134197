import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { readStackFile } from './running-stack.mjs';

/** Ends API and worker of an `npm start` that was killed without a chance to do so. @param {string} dataFolder */
export async function stopOrphans(dataFolder) {
  const pids = Object.values(readStackFile(dataFolder)?.children ?? {}).filter(isOurs);
  for (const pid of pids) process.kill(pid, 'SIGTERM');
  for (let waited = 0; waited < 30_000 && pids.some(isOurs); waited += 100) await sleep(100);
  for (const pid of pids.filter(isOurs)) process.kill(pid, 'SIGKILL');
}

/** The number may have gone to somebody else's process since. @param {number} pid */
function isOurs(pid) {
  try {
    const command = execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' });
    return /apps[\\/]api[\\/]dist[\\/](bundle[\\/])?(main|worker)\.js/.test(command);
  } catch {
    return false;
  }
}
