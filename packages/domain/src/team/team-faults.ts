import { spanFault, spansOverlap, textFault, type Fault } from '../lifecycle/faults.js';
import { memberRoleLabels, teamKey, teamKinds, teamTitle, type TeamKind } from './team-kind.js';
import type { Membership, Team } from './team.types.js';

export const maxTeamMembers = 200;

/**
 * What is wrong with a team as edited.
 * @param others the bureau's other teams, for the unique name
 */
export function teamFaults(team: Team, others: ReadonlyArray<Pick<Team, 'id' | 'kind' | 'name'>>): readonly Fault[] {
  const kindKnown = Object.hasOwn(teamKinds, team.kind);
  return [
    kindKnown ? null : unknownKind,
    textFault('name', '队伍名称', team.name, 30),
    kindKnown ? takenFault(team, others) : null,
    spanFault('dissolvedOn', '队伍', team.foundedOn, team.dissolvedOn),
    team.memberships.length > maxTeamMembers
      ? { field: 'memberships', code: 'TOO_MANY' as const, message: `一支队伍最多${maxTeamMembers}条队员记录。` }
      : null,
    ...team.memberships.flatMap((membership, index) => membershipFaults(team, membership, index)),
    ...repeatedMembers(team.memberships),
    secondLeader(team.memberships),
    ...repeatedEnterprises(team),
  ].filter((fault) => fault !== null);
}

const unknownKind: Fault = { field: 'kind', code: 'UNKNOWN', message: '队伍类别不在可选范围内，请重新选择。' };

/** 高企培育 may exist once per kind. */
export function takenFault(
  team: Pick<Team, 'id' | 'kind' | 'name'>,
  others: ReadonlyArray<Pick<Team, 'id' | 'kind' | 'name'>>,
): Fault | null {
  const key = teamKey(team.kind, team.name);
  const taken = others.some((other) => other.id !== team.id && teamKey(other.kind, other.name) === key);
  return taken
    ? { field: 'name', code: 'DUPLICATE', message: `已有“${teamTitle(team)}”，请使用原队伍或换一个名称。` }
    : null;
}

function membershipFaults(team: Team, { role, from, to }: Membership, index: number): readonly Fault[] {
  const at = (field: string) => `memberships.${index}.${field}`;
  const faults: ReadonlyArray<Fault | null> = [
    Object.hasOwn(memberRoleLabels, role)
      ? null
      : { field: at('role'), code: 'UNKNOWN', message: '队员职务不在可选范围内，请重新选择。' },
    spanFault(at('to'), '队员任职', from, to),
    from < team.foundedOn
      ? { field: at('from'), code: 'RANGE', message: '队员入队日期不能早于队伍成立日期，请核对。' }
      : null,
    team.dissolvedOn !== null && (to === null || to > team.dissolvedOn)
      ? { field: at('to'), code: 'RANGE', message: '队伍已撤销，请填写队员离队日期，且不晚于撤销日期。' }
      : null,
  ];
  return faults.filter((fault) => fault !== null);
}

const repeatedMembers = (memberships: readonly Membership[]): readonly Fault[] =>
  memberships.flatMap((membership, index): readonly Fault[] =>
    memberships.slice(0, index).some((other) => other.userId === membership.userId && spansOverlap(other, membership))
      ? [
          {
            field: `memberships.${index}.userId`,
            code: 'DUPLICATE',
            message: `${membership.name}在这段时间已是队员，请先填写原记录的离队日期。`,
          },
        ]
      : [],
  );

/** One leader at a time, so that there is always one to ask. */
function secondLeader(memberships: readonly Membership[]): Fault | null {
  const leaders = memberships.filter(({ role }) => role === 'LEADER');
  const clash = leaders.find((leader, index) => leaders.slice(0, index).some((other) => spansOverlap(other, leader)));
  return clash
    ? {
        field: `memberships.${memberships.indexOf(clash)}.role`,
        code: 'DUPLICATE',
        message: '同一时间只能有一名队长，请先填写原队长的卸任日期。',
      }
    : null;
}

const repeatedEnterprises = ({ enterprises }: Team): readonly Fault[] =>
  enterprises.flatMap((one, index): readonly Fault[] =>
    enterprises.slice(0, index).some((other) => other.enterpriseId === one.enterpriseId && spansOverlap(other, one))
      ? [{ field: `enterprises.${index}`, code: 'DUPLICATE', message: '这家企业已在队伍的服务名单中，请勿重复添加。' }]
      : [],
  );

export const isTeamKind = (value: string): value is TeamKind => Object.hasOwn(teamKinds, value);
