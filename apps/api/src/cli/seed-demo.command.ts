import type { Command } from './command.js';
import { inTransaction } from './database-client.js';
import { readDemoOrganisation } from './demo-organisation.js';
import { seedDemoOrganisation } from './seed-demo-organisation.js';

const LOADED = `insert into setting (key, value, updated_at) values ('demo.loaded', 'true', now()) on conflict (key) do nothing returning key`;

export const command: Command = {
  usage: '',
  valued: [],
  async run(): Promise<number> {
    const organisation = await readDemoOrganisation();
    const isFirst = await inTransaction(async (client) => {
      const { rowCount } = await client.query(LOADED);
      if (rowCount === 0) return false;
      await seedDemoOrganisation(client, organisation);
      return true;
    });
    if (!isFirst) {
      process.stdout.write('演示数据已经载入过。\n');
      return 0;
    }
    process.stdout.write('演示数据已载入。\n');
    return 0;
  },
};
