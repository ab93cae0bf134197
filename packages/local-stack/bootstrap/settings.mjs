// The environment of `npm start` and the commands, checked once. A wrong value stops with one sentence.
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PlainError } from './say.mjs';

/** Root of the workspace. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/**
 * @typedef {object} Settings
 * @property {number} port where the console and the API listen
 * @property {string | undefined} databaseUrl a PostgreSQL of the user's own
 * @property {string | undefined} redisUrl
 * @property {string | undefined} smtpUrl
 * @property {string} dataFolder absolute
 * @property {boolean} demo load the demo data into an empty database
 */

/** @param {NodeJS.ProcessEnv} env @returns {Settings} */
export function readSettings(env = process.env) {
  return {
    port: readPort(env.PORT),
    databaseUrl: readUrl('DATABASE_URL', env.DATABASE_URL, ['postgresql:', 'postgres:']),
    redisUrl: readUrl('REDIS_URL', env.REDIS_URL, ['redis:', 'rediss:']),
    smtpUrl: readUrl('SMTP_URL', env.SMTP_URL, ['smtp:', 'smtps:']),
    dataFolder: resolve(root, env.ZHUQI_DATA || '.data'),
    demo: readSwitch('ZHUQI_DEMO', env.ZHUQI_DEMO),
  };
}

export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new PlainError(`需要 Node.js 20.19 或更新版本，当前为 ${version}。(Node.js 20.19 or newer is needed.)`);
}

/** Makes the data folder if need be. @param {string} folder */
export function checkDataFolder(folder) {
  try {
    makeFolder(join(folder, 'logs'));
    accessSync(folder, constants.W_OK);
  } catch {
    throw new PlainError(
      `数据目录 ${folder} 无法写入，请检查权限或设置 ZHUQI_DATA。(The data folder is not writable.)`,
    );
  }
}

/** mkdir's own `recursive` never returns where the system answers ENOENT, as in /proc. @param {string} folder */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** @param {number} port */
export async function checkPortFree(port) {
  /** @type {NodeJS.ErrnoException | null} */
  const failure = await new Promise((done) => {
    const server = createServer();
    server.once('error', done);
    server.listen({ port, exclusive: true }, () => server.close(() => done(null)));
  });
  if (!failure) return;
  throw new PlainError(
    failure.code === 'EACCES'
      ? `没有权限使用端口 ${port}，请用 PORT 指定 1024 以上的端口。(No permission for this port; set PORT.)`
      : `端口 ${port} 已被占用：请先停止占用它的程序，或用 PORT 指定其他端口，例如 PORT=4100 npm start。(Port in use; set PORT.)`,
  );
}

/** Ports above 1023 that browsers refuse to open: https://fetch.spec.whatwg.org/#port-blocking */
const blockedPorts = new Set(
  [1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566].concat([
    6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
  ]),
);

/** @param {string | undefined} value */
function readPort(value) {
  if (!value) return 4000;
  const port = Number(value);
  if (blockedPorts.has(port))
    throw new PlainError(
      `浏览器不允许访问端口 ${port}，请用 PORT 指定其他端口，例如 PORT=4100。(Browsers block PORT ${port}; choose another.)`,
    );
  if (/^\d+$/.test(value) && port >= 1 && port <= 65535) return port;
  throw new PlainError(`PORT 应为 1 到 65535 的整数，而不是“${value}”。(PORT must be a number from 1 to 65535.)`);
}

/** @param {string} name @param {string | undefined} value @param {string[]} protocols */
function readUrl(name, value, protocols) {
  if (!value) return undefined;
  if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return value;
  // The value itself may hold a password and is not repeated.
  throw new PlainError(
    `${name} 应为以 ${protocols[0]}// 开头的地址。(${name} must be a URL starting with ${protocols[0]}//.)`,
  );
}

/** @param {string} name @param {string | undefined} value */
function readSwitch(name, value) {
  if (!value || value === 'on') return true;
  if (value === 'off') return false;
  throw new PlainError(`${name} 只能是 on 或 off，而不是“${value}”。(${name} must be on or off.)`);
}
