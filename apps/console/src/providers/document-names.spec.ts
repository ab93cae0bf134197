import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const SRC = join(__dirname, '..');
const document = /export const (\w+Document) = graphql\(\/\* GraphQL \*\/ `\s*(?:query|mutation|subscription) (\w+)/g;

const documents = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.documents.ts'))
  .flatMap((file) =>
    [...readFileSync(join(SRC, file), 'utf8').matchAll(document)].map(
      ([, constant = '', operation = '']) => [file, constant, operation] as const,
    ),
  );

// The bundle takes a document from codegen's file by its constant's name (vite-documents.ts); types do not notice another.
describe('a document is called as its operation', () => {
  it('finds them', () => expect(documents.length).toBeGreaterThan(50));

  it.each(documents)('%s: %s', (_file, constant, operation) => {
    expect(constant).toBe(`${operation}Document`);
  });
});
