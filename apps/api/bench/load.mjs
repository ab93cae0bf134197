// Load generator, a process of its own: `connections` sockets, each sending its next request when the last is answered.
// Told by its parent: { port, path?, headers, bodies, connections, seconds, once }; answers with what it measured.
import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';

/**
 * @typedef {object} Order
 * @property {number} port
 * @property {Record<string, string>} headers
 * @property {{ path: string, body: string }[]} requests used in turn
 * @property {number} connections
 * @property {number} seconds
 * @property {boolean} once each request may be sent only once: stop when they are used up
 * @property {number} most requests at the most, when there are enough of them
 * @property {boolean} keyed each request brings an Idempotency-Key of its own, as our console's do
 * @property {string[]} faults substrings of an answer that make it an error
 */

process.on('message', (/** @type {Order} */ order) => {
  void measure(order).then((result) => process.send?.(result));
});

/** @param {Order} order */
async function measure(order) {
  order.most ??= Infinity;
  const messages = order.requests.map(({ path, body }) => httpMessage(order, path, body));
  /** @type {number[]} */
  const latencies = [];
  const state = { next: 0, errors: 0, sample: '', until: performance.now() + order.seconds * 1000 };
  const from = performance.now();
  await Promise.all(Array.from({ length: order.connections }, () => drive(order, messages, latencies, state)));
  const seconds = (performance.now() - from) / 1000;
  latencies.sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
  return {
    count: latencies.length,
    seconds,
    p50: at(0.5),
    p99: at(0.99),
    errors: state.errors,
    sample: state.sample,
    used: state.next,
  };
}

/** @param {Order} order @param {string} path @param {string} body */
function httpMessage({ port, headers, keyed }, path, body) {
  const lines = Object.entries({
    host: `127.0.0.1:${port}`,
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    ...headers,
    ...(keyed ? { 'idempotency-key': randomUUID() } : {}),
  });
  return Buffer.from(
    `POST ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`,
  );
}

/** One connection until the time is over. @param {Order} order @param {Buffer[]} messages @param {number[]} latencies @param {{ next: number, errors: number, sample: string, until: number }} state */
function drive({ port, once, most, faults }, messages, latencies, state) {
  return new Promise((done, fail) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    /** @type {Buffer[]} */
    let chunks = [];
    let size = 0;
    let expected = -1;
    let sentAt = 0;
    const send = () => {
      if (performance.now() >= state.until || state.next >= most || (once && state.next >= messages.length))
        return void socket.end(() => done(undefined));
      const message = messages[state.next++ % messages.length];
      sentAt = performance.now();
      if (message) socket.write(message);
    };
    socket.on('connect', send);
    socket.on('error', fail);
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      size += chunk.length;
      if (expected < 0) expected = lengthOf(chunks.length === 1 ? chunk : Buffer.concat(chunks));
      if (expected < 0 || size < expected) return;
      latencies.push(performance.now() - sentAt);
      const answer = Buffer.concat(chunks).toString();
      if (!answer.startsWith('HTTP/1.1 200') || faults.some((fault) => answer.includes(fault))) {
        state.errors += 1;
        state.sample ||= answer.slice(0, 1000);
      }
      chunks = [];
      size = 0;
      expected = -1;
      send();
    });
  });
}

/** Bytes of the whole answer once its headers are there, else -1. @param {Buffer} start */
function lengthOf(start) {
  const end = start.indexOf('\r\n\r\n');
  if (end < 0) return -1;
  const length = /content-length: (\d+)/i.exec(start.subarray(0, end).toString('latin1'))?.[1];
  if (length === undefined) throw new Error('an answer without content-length');
  return end + 4 + Number(length);
}
