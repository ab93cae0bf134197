// Eight clients that list and sign while the calendar moves under them, in windows of a few seconds.
import { once } from 'node:events';
import { idOf, sessionIdOf } from '../fill-organisation.mjs';

const CONNECTIONS = 8;
const WINDOW_SECONDS = 5;
/** Of so many requests one signs; the others turn pages. */
const SIGN_EVERY = 10;
/** More than a window can use up. */
const REQUESTS = 20_000;

const LIST = `query Problems($options: ProblemListOptions) { problems(options: $options) { totalItems items { id number title state dueAt dueProvisional } } }`;
const SIGN = `mutation Sign($input: PerformProblemActionInput!) { performProblemAction(input: $input) { __typename
  ... on Problem { id state version } ... on Refusal { code message } } }`;

/** @typedef {{ p50: number, p99: number, rps: number, errors: number }} Window */

/** @param {import('node:child_process').ChildProcess} load @param {number} port @param {number} firstToSign @param {number} toSign */
export function clientsOf(load, port, firstToSign, toSign) {
  let signed = 0;
  /** @returns {Promise<Window>} */
  return async () => {
    const from = signed;
    const requests = Array.from({ length: REQUESTS }, (_, i) => {
      const sign = i % SIGN_EVERY === 0 ? from + i / SIGN_EVERY : null;
      const body = sign !== null && sign < toSign ? signBody(firstToSign + sign) : listBody(i);
      return { path: '/graphql', body: JSON.stringify(body) };
    });
    load.send({
      port,
      headers: { cookie: `zhuqi_session=${sessionIdOf('handler')}` },
      requests,
      connections: CONNECTIONS,
      seconds: WINDOW_SECONDS,
      once: true,
      keyed: true,
      faults: ['"errors":['],
    });
    const [result] = await once(load, 'message');
    signed = from + Math.ceil(result.used / SIGN_EVERY);
    if (result.errors > 0) throw new Error(`${result.errors} errors\n${result.sample}`);
    return { p50: result.p50, p99: result.p99, rps: result.count / result.seconds, errors: result.errors };
  };
}

/** @param {number} i */
const listBody = (i) => ({
  query: LIST,
  variables: {
    options: {
      skip: (i % 8) * 25,
      take: 25,
      sort: { field: 'dueAt', order: 'ASC' },
      filter: { state: { eq: 'IN_PROGRESS' } },
    },
  },
});

/** @param {number} n */
const signBody = (n) => ({
  query: SIGN,
  variables: { input: { problemId: idOf('problem', n), action: 'sign', expectedVersion: 4, facts: {} } },
});

/** @param {readonly Window[]} windows */
export const together = (windows) => {
  const sorted = windows.map(({ p50 }) => p50).sort((a, b) => a - b);
  return {
    p50: sorted[Math.floor(sorted.length / 2)] ?? 0,
    p99: Math.max(0, ...windows.map(({ p99 }) => p99)),
    rps: windows.reduce((sum, { rps }) => sum + rps, 0) / Math.max(1, windows.length),
  };
};
