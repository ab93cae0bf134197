import { fileURLToPath } from 'node:url';

/** A file under prisma/seed, from src and from dist alike. */
export const seedFile = (path: string): string =>
  fileURLToPath(new URL(`../../../../prisma/seed/${path}`, import.meta.url));
