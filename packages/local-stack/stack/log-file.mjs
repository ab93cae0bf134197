import { createWriteStream, existsSync, renameSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { say } from '../bootstrap/say.mjs';

const WARNING = 40;
const KEEP_BYTES = 20 * 1024 * 1024;
const LAST_LINES = 20;

/**
 * Keeps the output of a child in a file and repeats on the terminal what a person should see: warnings and errors among
 * the JSON lines of pino, and whatever is written to the error stream.
 * @param {string} name @param {string} file @param {import('node:child_process').ChildProcess} child
 */
export function keepLog(name, file, child) {
  if (existsSync(file) && statSync(file).size > KEEP_BYTES) renameSync(file, `${file}.1`);
  const stream = createWriteStream(file, { flags: 'a' });
  /** @type {string[]} */
  const last = [];
  /** @param {string} line @param {boolean} urgent */
  const take = (line, urgent) => {
    stream.write(`${line}\n`);
    last.push(line);
    if (last.length > LAST_LINES) last.shift();
    const shown = urgent ? line : warningOf(line);
    if (shown) say(`[${name}] ${shown}`);
  };
  if (child.stdout) createInterface({ input: child.stdout }).on('line', (line) => take(line, false));
  if (child.stderr) createInterface({ input: child.stderr }).on('line', (line) => take(line, true));
  child.once('close', () => stream.end());
  return { lastLines: () => last.join('\n') };
}

/** @param {string} line */
function warningOf(line) {
  if (!line.startsWith('{')) return null;
  try {
    const { level, msg, err } = JSON.parse(line);
    return level >= WARNING ? [msg, err?.message].filter(Boolean).join(': ') : null;
  } catch {
    return null;
  }
}
