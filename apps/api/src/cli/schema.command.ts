import { writeFile } from 'node:fs/promises';
import { apiFile } from '../config/project-files.js';
import type { Arguments, Command } from './command.js';

const SCHEMA_FILE = apiFile('schema.graphql');

export const command: Command = {
  usage: '[--write]',
  valued: [],
  flags: ['write'],
  async run({ options }: Arguments): Promise<number> {
    const { printApiSchema } = await import('./print-api-schema.js');
    const text = await printApiSchema();
    if (options.has('write')) await writeFile(SCHEMA_FILE, text);
    else process.stdout.write(text);
    return 0;
  },
};
