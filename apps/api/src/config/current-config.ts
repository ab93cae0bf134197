import { readConfig, type Config } from './env.schema.js';

/** The settings of this process. @throws Error with one plain sentence naming the wrong value */
export const currentConfig = (): Config => readConfig(process.env);

/** The same, for what runs without a database or a running server: printing the schema, help. */
export const configWithoutDatabase = (): Config =>
  readConfig({ DATABASE_URL: 'postgres://localhost/none', ...process.env, LOG_LEVEL: 'silent' });

/** Address of the database, or null when none is set; for commands that can do without. */
export const databaseUrlIfSet = (): string | null => process.env['DATABASE_URL'] || null;
