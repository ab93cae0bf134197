import { teamKey, teamTitle } from '@zhuqi/domain/team/team-kind.js';
import type { Membership, Team, TeamEnterprise } from '@zhuqi/domain/team/team.types.js';
import type { RegisterKind } from '../../platform/aggregates/registers.service.js';
import { recordType } from '../../platform/facts/record-type.js';
import { currentLeader, currentMembers } from './team-now.js';

/** A team's row with the rows below it, as one SELECT brings it. */
export interface TeamRow extends Omit<Team, 'memberships' | 'enterprises'> {
  readonly memberships: readonly MemberRow[];
  readonly enterprises: readonly EnterpriseRow[];
}

type Dated<Span> = Omit<Span, 'from' | 'to'> & {
  readonly fromDay: Membership['from'];
  readonly toDay: Membership['to'];
};
type MemberRow = Dated<Membership>;
type EnterpriseRow = Dated<TeamEnterprise>;

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();

/** 党员先锋队伍 and where it stands. */
export const teamKind: RegisterKind<Team, TeamRow> = {
  subject: 'team',
  noun: '队伍',
  table: 'team',
  read: 'team.read',
  manage: 'team.manage',
  columns: recordType(`kind text, name text, "teamKey" text, purpose text, "foundedOn" date, "dissolvedOn" date,
    "basisDocumentId" uuid, "leaderId" uuid, "memberIds" uuid[], "enterpriseIds" uuid[], "memberCount" int`),
  children: [
    {
      name: 'memberships',
      table: 'team_member',
      parent: 'team_id',
      columns: recordType(`id uuid, "userId" uuid, name text, role text, "fromDay" date, "toDay" date`),
      key: ['id'],
      orderBy: ['from_day', 'id'],
      rowsOf: ({ memberships }) =>
        memberships.map(({ from, to, ...member }) => ({ ...member, fromDay: from, toDay: to })),
    },
    {
      name: 'enterprises',
      table: 'team_enterprise',
      parent: 'team_id',
      columns: recordType(`"enterpriseId" uuid, "fromDay" date, "toDay" date`),
      key: ['enterpriseId', 'fromDay'],
      orderBy: ['from_day', 'enterprise_id'],
      rowsOf: ({ enterprises }) =>
        enterprises.map(({ enterpriseId, from, to }) => ({ enterpriseId, fromDay: from, toDay: to })),
    },
  ],
  taken: {
    team_bureau_id_team_key_key: { message: '已有同类别的同名队伍，请使用原队伍或换一个名称。', field: 'name' },
  },
  idOf: ({ id }) => id,
  scopeOf: ({ bureauId, unitPath, memberships }) => ({
    ...{ bureauId, unitPath, relatedUnitPaths: [] },
    participantIds: unique(memberships.map(({ userId }) => userId)),
  }),
  searched: (team) => [teamTitle(team), team.purpose, ...unique(team.memberships.map(({ name }) => name))],
  toColumns: (team) => ({
    ...{ kind: team.kind, name: team.name, teamKey: teamKey(team.kind, team.name), purpose: team.purpose },
    ...{ foundedOn: team.foundedOn, dissolvedOn: team.dissolvedOn, basisDocumentId: team.basisDocumentId },
    leaderId: currentLeader(team)?.userId ?? null,
    memberIds: unique(team.memberships.map(({ userId }) => userId)),
    enterpriseIds: unique(team.enterprises.map(({ enterpriseId }) => enterpriseId)),
    memberCount: currentMembers(team).length,
  }),
  fromRow: ({ id, bureauId, unitPath, kind, name, purpose, foundedOn, dissolvedOn, basisDocumentId, ...below }) => ({
    ...{ id, bureauId, unitPath, kind, name, purpose, foundedOn, dissolvedOn, basisDocumentId },
    memberships: below.memberships.map(({ id: memberId, userId, name: said, role, fromDay, toDay }) => ({
      ...{ id: memberId, userId, name: said, role, from: fromDay, to: toDay },
    })),
    enterprises: below.enterprises.map(({ enterpriseId, fromDay, toDay }) => ({
      ...{ enterpriseId, from: fromDay, to: toDay },
    })),
  }),
};
