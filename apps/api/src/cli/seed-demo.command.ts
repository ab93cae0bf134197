import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { currentConfig } from '../config/current-config.js';
import { CoreModule } from '../core.module.js';
import { Database } from '../platform/database/database.js';
import { loadCalendar } from './calendar-source.js';
import { seedDemo2022 } from './demo-2022/seed-demo-2022.js';
import { seedThisYear } from './demo-2022/seed-this-year.js';
import type { Command } from './command.js';
import { inTransaction } from './database-client.js';
import { readDemoOrganisation } from './demo-organisation.js';
import { DemoStage } from './demo-stage.js';
import { seedDemoAssignment } from './seed-demo-assignment.js';
import { seedDemoEnterprises } from './seed-demo-enterprises.js';
import { seedDemoOrganisation } from './seed-demo-organisation.js';
import { seedDemoProblems } from './seed-demo-problems.js';
import { seedDemoVisits } from './seed-demo-visits.js';

const LOADED = `
  insert into setting (key, value, updated_at) values ('demo.loaded', 'true', now()) on conflict (key) do nothing returning key`;

// The stories lie weeks back, their events are news of this minute: the worker should not report them as left lying.
const CAUGHT_UP = 'update outbox set next_at = now() where done_at is null and next_at < now()';

/** Units and people directly, for there is nobody yet to enter them; everything else through the services. */
async function loadDemo(): Promise<boolean> {
  const organisation = await readDemoOrganisation();
  const isFirst = await inTransaction(async (client) => {
    const { rowCount } = await client.query(LOADED);
    if (rowCount === 1) await seedDemoOrganisation(client, organisation);
    return rowCount === 1;
  });
  if (isFirst) await playStories(new Map(organisation.units.map(({ key, name }) => [key, name])));
  return isFirst;
}

async function playStories(unitNames: ReadonlyMap<string, string>): Promise<void> {
  const config = currentConfig();
  const app = await NestFactory.createApplicationContext(CoreModule.with(config), { logger: ['error', 'warn'] });
  try {
    const stage = new DemoStage(app, await loadCalendar(config.database.url));
    const enterpriseIds = await seedDemoEnterprises(stage);
    await seedDemoVisits(stage, enterpriseIds);
    await seedDemoProblems(stage, enterpriseIds);
    await seedDemoAssignment(stage, unitNames);
    await seedThisYear(await seedDemo2022(stage, enterpriseIds));
    await app.get(Database).query(null, CAUGHT_UP);
  } finally {
    await app.close();
  }
}

export const command: Command = {
  usage: '',
  valued: [],
  flags: [],
  async run(): Promise<number> {
    process.stdout.write((await loadDemo()) ? '演示数据已载入。\n' : '演示数据已经载入过。\n');
    return 0;
  },
};
