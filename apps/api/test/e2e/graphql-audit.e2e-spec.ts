import { serverAudits } from 'graphql-http';
import { startApi, type RunningApi } from './support/start-api.js';

/** Checks of the suite that ask for introspection; a production server does not answer them. */
const NEEDS_INTROSPECTION = ['BF61', '28B9'];

const failuresOf = async (url: string): Promise<readonly string[]> => {
  const audits = serverAudits({ url: `${url}/graphql`, fetchFn: fetch });
  const results = await Promise.all(audits.map((audit) => audit.fn()));
  return results.flatMap((result) => (result.status === 'error' ? [`${result.id} ${result.reason}`] : []));
};

describe('GraphQL over HTTP, the official audit suite', () => {
  let api: RunningApi;
  afterEach(() => api?.stop());

  it('finds no error', async () => {
    api = await startApi();
    expect(await failuresOf(api.url)).toEqual([]);
  }, 60_000);

  it('in production only misses what needs introspection', async () => {
    api = await startApi({ NODE_ENV: 'production' });
    const failures = await failuresOf(api.url);
    expect(failures.filter((failure) => !NEEDS_INTROSPECTION.some((id) => failure.startsWith(id)))).toEqual([]);
    const answer = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __schema { types { name } } }' }),
    });
    expect(answer.status).toBe(400);
  }, 60_000);
});
