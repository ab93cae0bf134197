import type { Arguments, Command } from './command.js';
import { readDemoOrganisation } from './demo-organisation.js';

export const command: Command = {
  usage: '[--json]',
  valued: [],
  flags: ['json'],
  async run({ options }: Arguments): Promise<number> {
    const { people, units, password } = await readDemoOrganisation();
    const logins = people.flatMap(({ login, name, username, unit }) =>
      login
        ? [{ role: login, name, username, password, unit: units.find(({ key }) => key === unit)?.shortName ?? '' }]
        : [],
    );
    const lines = logins.map(
      (login) => `${login.role}\t${login.name}\t${login.unit}\t${login.username}\t${login.password}`,
    );
    process.stdout.write(`${options.has('json') ? JSON.stringify(logins) : lines.join('\n')}\n`);
    return 0;
  },
};
