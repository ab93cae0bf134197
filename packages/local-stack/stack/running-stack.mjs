// Which `npm start` owns a data folder. `stack.json` tells where it is; that it still lives is proved by a connection to
// its control port, which answers with the token of the file: process ids are reused, tokens are not.
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';

/**
 * @typedef {object} RunningStack
 * @property {number} pid of npm start
 * @property {number} controlPort
 * @property {string} token
 * @property {string} [url] of the console, once it is ready
 * @property {string} [databaseUrl]
 * @property {string} [smtpUrl]
 * @property {Record<string, number>} [children] process ids by name
 */

/** @param {string} dataFolder */
const fileOf = (dataFolder) => join(dataFolder, 'stack.json');

/** The stack that runs on this data folder, or null. @param {string} dataFolder @returns {Promise<RunningStack | null>} */
export async function findRunningStack(dataFolder) {
  const stack = readStackFile(dataFolder);
  return stack && (await answers(stack)) ? stack : null;
}

/** What the file says, whether its stack lives or not. @param {string} dataFolder @returns {RunningStack | null} */
export function readStackFile(dataFolder) {
  try {
    return JSON.parse(readFileSync(fileOf(dataFolder), 'utf8'));
  } catch {
    return null;
  }
}

/** Makes this process the owner. @param {string} dataFolder */
export async function claimStack(dataFolder) {
  const token = randomBytes(16).toString('hex');
  const server = createServer((socket) => socket.on('error', () => undefined).end(token));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  server.unref();
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  /** @type {RunningStack} */
  let stack = { pid: process.pid, controlPort: address.port, token };
  const save = () => writeFileSync(fileOf(dataFolder), `${JSON.stringify(stack, null, 2)}\n`, { mode: 0o600 });
  save();
  return {
    /** @param {Partial<RunningStack>} more */
    update(more) {
      stack = { ...stack, ...more };
      save();
    },
    release() {
      server.close();
      rmSync(fileOf(dataFolder), { force: true });
    },
  };
}

/** @param {RunningStack} stack @returns {Promise<boolean>} */
function answers({ controlPort, token }) {
  return new Promise((resolve) => {
    let text = '';
    const socket = connect({ port: controlPort, host: '127.0.0.1', timeout: 1000 });
    socket.on('data', (chunk) => (text += chunk));
    socket.on('timeout', () => socket.destroy());
    socket.on('error', () => resolve(false));
    socket.on('close', () => resolve(text === token));
  });
}
