import { can } from '@zhuqi/domain/access/can.js';
import type { Requirement } from './allow.decorator.js';
import type { Principal } from './principal.js';

export type AccessRefusal = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'PASSWORD_CHANGE_REQUIRED';

/** What the caller reads; the code beside it is stable. */
export const accessRefusalMessages: Readonly<Record<AccessRefusal, string>> = {
  UNAUTHENTICATED: '请先登录。',
  FORBIDDEN: '您的角色不能进行这项操作，如需办理请联系安全管理员。',
  PASSWORD_CHANGE_REQUIRED: '请先修改初始密码，再继续使用。',
};

/**
 * The one permission check of operations, used by the guard and by everything that answers without Nest.
 * @param requirement what @Allow says; undefined (nothing said) is refused
 * @returns null when the call may go on. Rows are checked by the command or read model itself.
 */
export function accessRefusal(requirement: Requirement | undefined, principal: Principal | null): AccessRefusal | null {
  if (requirement === undefined) return 'FORBIDDEN';
  if (requirement === 'public') return null;
  if (!principal) return 'UNAUTHENTICATED';
  if (requirement === 'any-session') return null;
  if (principal.mustChangePassword) return 'PASSWORD_CHANGE_REQUIRED';
  if (requirement === 'signed-in') return null;
  return can(principal.actor, requirement) ? null : 'FORBIDDEN';
}
