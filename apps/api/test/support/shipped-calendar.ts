import pg from 'pg';
import { seedReference } from '../../src/cli/seed-reference.command.js';
import type { FeatureContext } from './feature-context.js';

/** The working calendar and policy as shipped, in the database of a test. */
export async function loadShippedCalendar({ config }: FeatureContext): Promise<void> {
  const client = new pg.Client({ connectionString: config.database.url });
  await client.connect();
  try {
    await seedReference(client);
  } finally {
    await client.end();
  }
}
