import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printApiSchema } from '../../src/cli/print-api-schema.js';

it('schema.graphql is what the code says (npm run zhuqi -- schema --write)', async () => {
  expect(await printApiSchema()).toBe(await readFile(join(__dirname, '../../schema.graphql'), 'utf8'));
});
