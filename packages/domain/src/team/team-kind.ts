/** 党员先锋队伍, by what they are formed for; the measure word goes with the figure. */
export const teamKinds = {
  VOLUNTEER: { label: '党员志愿服务队', unit: '支' },
  TASK_FORCE: { label: '党员攻坚组', unit: '个' },
  VANGUARD: { label: '党员先锋队', unit: '个' },
} as const;
export type TeamKind = keyof typeof teamKinds;

export const teamKindLabels: Readonly<Record<TeamKind, string>> = Object.fromEntries(
  Object.entries(teamKinds).map(([kind, { label }]) => [kind, label]),
) as Record<TeamKind, string>;

export const memberRoleLabels = { LEADER: '队长', DEPUTY: '副队长', MEMBER: '队员' } as const;
export type MemberRole = keyof typeof memberRoleLabels;

/** 高企培育 + 党员攻坚组 → 高企培育党员攻坚组. */
export const teamTitle = ({ kind, name }: { readonly kind: TeamKind; readonly name: string }): string =>
  `${name}${teamKinds[kind].label}`;

/**
 * What makes a team unique in its bureau: kind and name. 高企培育 exists twice, as volunteers and as a task force; written
 * out in full (高企培育党员攻坚组) or with spaces it is still the same team.
 */
export function teamKey(kind: TeamKind, name: string): string {
  const plain = name.normalize('NFKC').replace(/[\s“”"「」]/g, '');
  const { label } = teamKinds[kind];
  return `${kind}:${plain.length > label.length && plain.endsWith(label) ? plain.slice(0, -label.length) : plain}`;
}
