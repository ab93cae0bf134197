import pg from 'pg';

/** Owner of our databases: no superuser, may create databases (tests, measurements). */
export const APPLICATION_ROLE = 'zhuqi';

/** Creates the role and its database where they are missing. */
export async function ensureApplicationDatabase(adminUrl: string, password: string, database: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const secret = client.escapeLiteral(password);
    const { rowCount: roles } = await client.query('select from pg_roles where rolname = $1', [APPLICATION_ROLE]);
    if (roles === 0) await client.query(`create role ${APPLICATION_ROLE} login createdb password ${secret}`);
    const { rowCount: databases } = await client.query('select from pg_database where datname = $1', [database]);
    if (databases === 0) {
      await client.query(`create database ${client.escapeIdentifier(database)} owner ${APPLICATION_ROLE}`);
    }
  } finally {
    await client.end();
  }
}
