import type { TeamByIdQuery, TeamRowFragment, SaveTeamInput } from '../gql/graphql.js';
import type { ResourceAdapter } from '../providers/adapter.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { TeamByIdDocument, TeamListDocument, SaveTeamDocument } from './teams.documents.js';

export type TeamRow = TeamRowFragment;
export type TeamDetail = NonNullable<TeamByIdQuery['team']>;

/** @returns the id. @throws RefusalError with the field at fault */
export const saveTeam = async (input: SaveTeamInput, idempotencyKey: string): Promise<string> =>
  accepted((await execute(SaveTeamDocument, { input }, { idempotencyKey })).saveTeam).id;

export const teamsAdapter: ResourceAdapter<TeamRow | TeamDetail> = {
  list: async ({ signal, filter, ...options }) =>
    (await execute(TeamListDocument, { options: { ...options, filter } }, signal ? { signal } : {})).teams,
  one: async (id, signal) => (await execute(TeamByIdDocument, { id }, signal ? { signal } : {})).team,
};
