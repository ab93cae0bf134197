import type { SaveTeamInput } from '../gql/graphql.js';
import type { TeamDetail } from './teams.adapter.js';

export interface MemberValues {
  id?: string;
  userId: string | null;
  role: string;
  from: string;
  to: string;
}

export interface EnterpriseValues {
  enterpriseId: string | null;
  from: string;
  to: string;
}

/** What the form holds: text as typed. */
export interface TeamValues {
  kind: string;
  name: string;
  purpose: string;
  unitId: string | null;
  foundedOn: string;
  dissolvedOn: string;
  basisDocumentId: string | null;
  memberships: MemberValues[];
  enterprises: EnterpriseValues[];
}

export const newMember: MemberValues = { userId: null, role: 'MEMBER', from: '', to: '' };
export const newEnterprise: EnterpriseValues = { enterpriseId: null, from: '', to: '' };

export const emptyTeam = (unitId: string | null): TeamValues => ({
  ...{ kind: '', name: '', purpose: '', unitId, foundedOn: '', dissolvedOn: '', basisDocumentId: null },
  memberships: [{ ...newMember, role: 'LEADER' }],
  enterprises: [],
});

export const toTeamValues = (team: TeamDetail): TeamValues => ({
  ...{ kind: team.kind, name: team.name, purpose: team.purpose, unitId: team.unitId ?? null },
  ...{ foundedOn: team.foundedOn, dissolvedOn: team.dissolvedOn ?? '', basisDocumentId: team.basisDocumentId ?? null },
  memberships: team.memberships.map(({ id, userId, role, from, to }) => ({ id, userId, role, from, to: to ?? '' })),
  enterprises: team.enterprises.map(({ enterpriseId, from, to }) => ({ enterpriseId, from, to: to ?? '' })),
});

const dayOrNull = (text: string): string | null => (text === '' ? null : text);

/** @param before the row as loaded, or the id the new one is to have */
export const toTeamInput = (
  values: TeamValues,
  before: { readonly id: string; readonly version?: number },
): SaveTeamInput => ({
  ...values,
  id: before.id,
  ...(before.version === undefined ? {} : { expectedVersion: before.version }),
  dissolvedOn: dayOrNull(values.dissolvedOn),
  memberships: values.memberships.map(({ userId, to, ...row }) => ({
    ...row,
    userId: userId ?? '',
    to: dayOrNull(to),
  })),
  enterprises: values.enterprises.map(({ enterpriseId, from, to }) => ({
    ...{ enterpriseId: enterpriseId ?? '', from, to: dayOrNull(to) },
  })),
});
