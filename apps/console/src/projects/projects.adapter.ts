import type { ProjectByIdQuery, ProjectRowFragment, SaveMajorProjectInput } from '../gql/graphql.js';
import type { ResourceAdapter } from '../providers/adapter.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { ProjectByIdDocument, ProjectListDocument, SaveMajorProjectDocument } from './projects.documents.js';

export type ProjectRow = ProjectRowFragment;
export type ProjectDetail = NonNullable<ProjectByIdQuery['majorProject']>;

/** @returns the id. @throws RefusalError with the field at fault */
export const saveProject = async (input: SaveMajorProjectInput, idempotencyKey: string): Promise<string> =>
  accepted((await execute(SaveMajorProjectDocument, { input }, { idempotencyKey })).saveMajorProject).id;

export const projectsAdapter: ResourceAdapter<ProjectRow | ProjectDetail> = {
  list: async ({ signal, filter, ...options }) =>
    (await execute(ProjectListDocument, { options: { ...options, filter } }, signal ? { signal } : {})).majorProjects,
  one: async (id, signal) => (await execute(ProjectByIdDocument, { id }, signal ? { signal } : {})).majorProject,
};
