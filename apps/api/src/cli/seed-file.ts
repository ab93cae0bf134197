import { workspaceFile } from '../config/project-files.js';

/** A file under prisma/seed. */
export const seedFile = (path: string): string => workspaceFile(`prisma/seed/${path}`);
