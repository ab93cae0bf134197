import { say } from '../bootstrap/say.mjs';
import { askApiCommand } from './api-command.mjs';

/** @typedef {{ role: string, name: string, username: string, password: string, unit?: string }} Login */

/** One line per role of the demo. @param {NodeJS.ProcessEnv} env */
export async function showLogins(env) {
  const logins = /** @type {Login[]} */ (await askApiCommand(['demo-logins'], env));
  if (logins.length === 0) return;
  const rows = logins.map(({ role, name, unit, username, password }) => [
    role,
    unit ? `${name}（${unit}）` : name,
    username,
    password,
  ]);
  const table = [['角色', '姓名', '账号', '密码'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => width(row[column] ?? ''))));
  say('演示账号 (demo logins)：');
  for (const row of table) {
    say(
      `  ${row.map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(cell)))).join('  ')}`.trimEnd(),
    );
  }
}

/** Columns on a terminal: a Chinese character takes two. @param {string} text */
function width(text) {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\u9fff\uff00-\uff60（）]/.test(character) ? 2 : 1), 0);
}
