import { workspaceFile } from '../../config/project-files.js';

/** The migrations this build was made with. */
export const migrationsFolder = workspaceFile('prisma/migrations');
