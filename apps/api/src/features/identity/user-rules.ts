import { passwordProblem } from '@zhuqi/domain/access/password-rule.js';
import { isRole, roleSetProblem } from '@zhuqi/domain/access/role.js';
import { Refusal } from '../../platform/graphql/common.model.js';
import type { UserRecord } from './user.repository.js';

/** An account as it would stand after a save; roles and status are still as typed. */
export interface UserDraft {
  readonly username: string;
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly roles: readonly string[];
  readonly unitId: string;
  readonly status: string;
  /** null: stays as it is. */
  readonly password: string | null;
}

const USERNAME = /^[a-z][a-z0-9._-]{1,31}$/;
const PHONE = /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

const invalid = (field: string, message: string) => new Refusal('INVALID', message, field);

/** What is wrong with the account by itself, or null. */
export function draftProblem(draft: UserDraft): Refusal | null {
  if (!USERNAME.test(draft.username))
    return invalid('username', '用户名以小写字母开头，只用小写字母、数字、点、横线，共 2 到 32 位。');
  if (draft.name === '' || draft.name.length > 40) return invalid('name', '请填写姓名，不超过 40 个字。');
  if (draft.phone && !PHONE.test(draft.phone)) return invalid('phone', '电话应是手机号或带区号的座机号。');
  if (draft.email && (!EMAIL.test(draft.email) || draft.email.length > 120))
    return invalid('email', '电子邮箱的格式不对。');
  if (draft.status !== 'ACTIVE' && draft.status !== 'DISABLED') return invalid('status', '状态只能是启用或停用。');
  const unknown = draft.roles.find((role) => !isRole(role));
  if (unknown !== undefined) return invalid('roles', `没有“${unknown.slice(0, 40)}”这个角色。`);
  if (draft.roles.length === 0) return invalid('roles', '请至少选择一个角色。');
  if (draft.roles.includes('ENTERPRISE_CONTACT')) return invalid('roles', '企业联络员通过链接办理，不设账号。');
  const separation = roleSetProblem(draft.roles.filter(isRole));
  if (separation) return new Refusal('SEPARATION_OF_DUTIES', separation, 'roles');
  const password = draft.password === null ? null : passwordProblem(draft.password, draft.username);
  return password ? new Refusal('PASSWORD_TOO_WEAK', password, 'password') : null;
}

/** Nobody takes their own rights away or gives themselves others; somebody else has to. */
export function selfChangeProblem(actorId: string, before: UserRecord, draft: UserDraft): Refusal | null {
  if (actorId !== before.id) return null;
  if (draft.status !== before.status) return new Refusal('OWN_ACCOUNT', '不能停用自己的账号。', 'status');
  const same = draft.roles.length === before.roles.length && before.roles.every((role) => draft.roles.includes(role));
  if (!same) return new Refusal('OWN_ACCOUNT', '不能修改自己的角色，请由另一位安全管理员修改。', 'roles');
  if (draft.password !== null) return new Refusal('OWN_ACCOUNT', '修改自己的密码请用“修改密码”。', 'password');
  return null;
}

/** The event a save makes. */
export function userEventType(before: UserRecord | null, draft: UserDraft): string {
  if (!before) return 'user.created';
  if (before.status !== draft.status) return draft.status === 'DISABLED' ? 'user.disabled' : 'user.enabled';
  return draft.password === null ? 'user.updated' : 'user.passwordReset';
}
