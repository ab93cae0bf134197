import { checkLedger } from '../features/ledger/check-ledger.js';
import { reportText } from '../features/ledger/ledger-report.js';
import type { Arguments, Command } from './command.js';
import { inTransaction } from './database-client.js';

export const command: Command = {
  usage: '[--json]',
  valued: [],
  async run({ options }: Arguments): Promise<number> {
    const report = await inTransaction(async (client) => {
      // One moment for all of it: what is acted on meanwhile is no contradiction.
      await client.query('set transaction isolation level repeatable read, read only');
      return checkLedger({
        query: async <Row extends object>(_name: string | null, text: string, values: readonly unknown[]) =>
          (await client.query<Row & Record<string, unknown>>(text, [...values])).rows as Row[],
      });
    });
    process.stdout.write(options.has('json') ? `${JSON.stringify(report)}\n` : reportText(report));
    return report.faults.length === 0 ? 0 : 1;
  },
};
