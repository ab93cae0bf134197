/** Who acts (lifecycles §1). A person may hold several roles; what they may do is the union, see permissions.ts. */
export const roleLabels = {
  ENTERPRISE_CONTACT: '企业联络员',
  SERVICE_MEMBER: '帮办员',
  COORDINATOR: '协调员',
  HANDLER: '经办人',
  UNIT_HEAD: '处室负责人',
  SUPERVISOR: '督办员',
  CALLBACK_OFFICER: '回访员',
  DEPUTY_LEADER: '分管领导',
  PRINCIPAL: '党组书记',
  SYSTEM_ADMIN: '系统管理员',
  SECURITY_ADMIN: '安全管理员',
  AUDITOR: '审计管理员',
} as const;

export type Role = keyof typeof roleLabels;

export const roles = Object.keys(roleLabels) as readonly Role[];

/** 三员: they keep each other in check, so nobody is two of them, and none of them handles cases. */
export const adminRoles: readonly Role[] = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'];

export const caseRoles: readonly Role[] = roles.filter((role) => !adminRoles.includes(role));

export const isRole = (value: string): value is Role => Object.hasOwn(roleLabels, value);

/**
 * 三员分立: checks a set of roles before it is given to one person.
 * @returns a Chinese sentence saying what is wrong, or null when the set is fine
 */
export function roleSetProblem(held: readonly Role[]): string | null {
  const admins = adminRoles.filter((role) => held.includes(role));
  const [first, second] = admins;
  if (first && second)
    return `按三员分立要求，同一人不能既是${roleLabels[first]}又是${roleLabels[second]}，请只保留一个。`;
  const handles = held.find((role) => !adminRoles.includes(role));
  if (first && handles)
    return `按三员分立要求，${roleLabels[first]}不参与办件，不能同时担任${roleLabels[handles]}，请分别设置账号。`;
  return null;
}
