import { fileURLToPath } from 'node:url';

/** The migrations this build was made with; four folders up, both from src and from dist. */
export const migrationsFolder = fileURLToPath(new URL('../../../../../prisma/migrations', import.meta.url));
