// The reference: node:http, named prepared statements, JSON made by PostgreSQL; no sessions, no permission, no schema.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
import { BUREAU } from './fill-organisation.mjs';
import { CASE, LIST, SEARCH } from './raw-sql.mjs';
import { rawWrites } from './raw-writes.mjs';

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: 10,
  idleTimeoutMillis: 30_000,
  options: '-c jit=off -c max_parallel_workers_per_gather=0 -c timezone=UTC',
});

/** @param {string} text */
const bigrams = (text) => [...new Set([...text].slice(1).map((c, i) => `${[...text][i]}${c}`))];

/** @type {Record<string, (body: any, key: string, hash: string) => { name: string, text: string, values: unknown[] }>} */
const statements = {
  '/list': ({ state, districtCode, skip, take }) => ({
    name: 'list',
    text: LIST,
    values: [BUREAU, state, districtCode, skip, take],
  }),
  '/case': ({ id }) => ({ name: 'case', text: CASE, values: [id] }),
  '/search': ({ text }) => ({ name: 'search', text: SEARCH, values: [BUREAU, bigrams(text), text] }),
  ...rawWrites,
};

createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => (body += chunk));
  request.on('end', () => void answer(request, body, response));
}).listen(Number(process.env.PORT), '127.0.0.1');

/** The Idempotency-Key of a write and what it stands for. @param {import('node:http').IncomingHttpHeaders} headers @param {string} body @returns {[string, string]} */
function keyed(headers, body) {
  const key = headers['idempotency-key'];
  return key ? [String(key), createHash('sha256').update(body).digest('hex')] : ['', ''];
}

/** @param {import('node:http').IncomingMessage} request @param {string} body @param {import('node:http').ServerResponse} response */
async function answer({ url, headers }, body, response) {
  try {
    const statement = statements[url ?? ''];
    if (!statement) return void response.end('ready');
    const { rows } = await pool.query(statement(JSON.parse(body), ...keyed(headers, body)));
    const json = rows[0]?.json ?? 'null';
    response
      .writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(json) })
      .end(json);
  } catch (error) {
    response.writeHead(500, { 'content-length': 0 }).end();
    process.stderr.write(`${String(error)}\n`);
  }
}

process.on('SIGTERM', () => process.exit(0));
