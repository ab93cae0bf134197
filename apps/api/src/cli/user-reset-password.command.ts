import { randomInt } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { PASSWORD_HASHING } from '../features/identity/password.service.js';
import { newId } from '../platform/database/new-id.js';
import { UsageError, type Arguments, type Command } from './command.js';
import { inTransaction } from './database-client.js';

/** Without characters that look alike on paper. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789';

const temporaryPassword = (): string =>
  Array.from({ length: 16 }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('');

const RESET = `
  with person as (
    update app_user set password_hash = $2, password_changed_at = now(), must_change_password = true, failed_attempts = 0,
      locked_until = null, version = version + 1
    where username = $1 returning id, bureau_id, version),
  ended as (update session set revoked_at = now() from person where session.user_id = person.id and revoked_at is null),
  recorded as (
    insert into event (id, bureau_id, subject_type, subject_id, version, type, actor_name, at, payload)
    select $3, bureau_id, 'user', id, version, 'user.passwordReset', '命令行', now(), '{}' from person)
  select pg_notify('session_changed', id::text) from person`;

export const command: Command = {
  usage: '用户名 [--json]',
  valued: [],
  flags: ['json'],
  async run({ words, options }: Arguments): Promise<number> {
    const username = words[0]?.toLowerCase();
    if (!username) throw new UsageError('请给出用户名。');
    const password = temporaryPassword();
    const passwordHash = await hash(password, PASSWORD_HASHING);
    const { rowCount } = await inTransaction((client) => client.query(RESET, [username, passwordHash, newId()]));
    if (rowCount === 0) throw new UsageError(`没有账号“${username}”。`);
    const text = `账号 ${username} 的临时密码：${password}（下次登录时必须修改）`;
    process.stdout.write(`${options.has('json') ? JSON.stringify({ username, password }) : text}\n`);
    return 0;
  },
};
