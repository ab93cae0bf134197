/** A constant of our own code as an SQL literal. Values of requests are always bound instead. */
export const literal = (text: string): string => {
  const quoted = `'${text.replaceAll("'", "''")}'`;
  return text.includes('\\') ? ` E${quoted.replaceAll('\\', '\\\\')}` : quoted;
};

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An id as given by a client, or null when no row can have it (PostgreSQL would raise an error instead). */
export const uuidOrNull = (value: unknown): string | null =>
  typeof value === 'string' && UUID.test(value) ? value : null;

/** Text as given by a client, or null when PostgreSQL cannot hold it. */
export const textOrNull = (value: unknown): string | null =>
  typeof value === 'string' && !value.includes('\0') ? value : null;
