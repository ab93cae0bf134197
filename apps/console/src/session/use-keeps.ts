import { permissions, type Permission } from '@zhuqi/domain/access/permissions.js';
import type { Role } from '@zhuqi/domain/access/role.js';
import { useMe } from './me.js';

/**
 * `keeps(row.unitId, takesPart)`: is this row of a register mine to change, because I take part in it, because it is my
 * unit's, or because a role of mine reaches the whole house? Decides which buttons are drawn; the server checks the row.
 */
export function useKeeps(permission: Permission): (unitId: string | null | undefined, takesPart?: boolean) => boolean {
  const me = useMe();
  const reaches = (me?.roles ?? []).map((role) => permissions[permission][role as Role]);
  return (unitId, takesPart = false) =>
    reaches.includes('org') ||
    (reaches.includes('unit') && unitId === me?.unit?.id) ||
    (takesPart && reaches.some((reach) => reach !== undefined));
}
