import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { schemaFolder, snapshotFile } from './project-folders.js';
import { NO_FILTERS, openSchemaEngine } from './schema-engine.js';
import { ScriptAdapter } from './script-adapter.js';

/** prisma/schema/*.prisma in one text, in the order of the file names. */
export function currentSchema(folder = schemaFolder): string {
  const files = readdirSync(folder).filter((name) => name.endsWith('.prisma'));
  return files
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').trimEnd() + '\n')
    .join('\n');
}

/** The schema as it was when the last migration was made; null before the first. */
export function snapshotSchema(): string | null {
  return existsSync(snapshotFile) ? readFileSync(snapshotFile, 'utf8') : null;
}

/**
 * SQL that leads from one schema to another; empty when they describe the same tables. Compares texts only, but the
 * engine insists on being connected to some PostgreSQL.
 */
export async function schemaDifference(from: string | null, to: string, databaseUrl: string): Promise<string> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  try {
    const engine = await openSchemaEngine(new ScriptAdapter(pool));
    const asFiles = (content: string) => ({ files: [{ path: 'schema.prisma', content }] });
    const { stdout } = await engine.diff({
      from: from === null ? { tag: 'empty' } : { tag: 'schemaDatamodel', ...asFiles(from) },
      to: { tag: 'schemaDatamodel', ...asFiles(to) },
      script: true,
      exitCode: null,
      filters: NO_FILTERS,
    });
    const sql = (stdout ?? '').trim();
    return sql === '-- This is an empty migration.' ? '' : sql;
  } finally {
    await pool.end();
  }
}
