import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { currentConfig } from '../config/current-config.js';
import { CoreModule } from '../core.module.js';
import { checkLedger } from '../features/ledger/check-ledger.js';
import { reportText } from '../features/ledger/ledger-report.js';
import { KindRegistry } from '../platform/aggregates/kind-registry.js';
import { Database } from '../platform/database/database.js';
import type { Arguments, Command } from './command.js';

export const command: Command = {
  usage: '[--json]',
  valued: [],
  flags: ['json'],
  async run({ options }: Arguments): Promise<number> {
    const app = await NestFactory.createApplicationContext(CoreModule.with(currentConfig()), {
      logger: ['error', 'warn'],
    });
    try {
      const kinds = app.get(KindRegistry).kinds();
      const report = await app.get(Database).transaction(async (tx) => {
        // One moment for all of it: what is acted on meanwhile is no contradiction.
        await tx.query(null, 'set transaction isolation level repeatable read, read only');
        return checkLedger(tx, kinds);
      });
      process.stdout.write(options.has('json') ? `${JSON.stringify(report)}\n` : reportText(report));
      return report.faults.length === 0 ? 0 : 1;
    } finally {
      await app.close();
    }
  },
};
