import pg from 'pg';
import { loadCalendar } from '../../src/cli/calendar-source.js';
import { readDemoOrganisation } from '../../src/cli/demo-organisation.js';
import { DemoStage } from '../../src/cli/demo-stage.js';
import { seedDemoEnterprises } from '../../src/cli/seed-demo-enterprises.js';
import { seedDemoOrganisation } from '../../src/cli/seed-demo-organisation.js';
import type { FeatureContext } from './feature-context.js';
import { loadShippedCalendar } from './shipped-calendar.js';

/** A fresh database with the calendar, the people and the enterprises of the demo, and a stage to play on. */
export async function demoStage(context: FeatureContext) {
  await loadShippedCalendar(context);
  const { url } = context.config.database;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('begin');
  await seedDemoOrganisation(client, await readDemoOrganisation());
  await client.query('commit');
  await client.end();
  const stage = new DemoStage(context.app, await loadCalendar(url));
  return { stage, enterpriseIds: await seedDemoEnterprises(stage) };
}
