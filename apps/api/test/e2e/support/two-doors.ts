import { FastLane } from '../../../src/platform/query/lane/fast-lane.js';
import type { GqlClient } from './gql-client.js';
import type { RunningApi } from './start-api.js';

export type Door = 'lane' | 'apollo';

/** What one door answered. */
export interface Passage {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: { readonly data?: Readonly<Record<string, unknown>> | null; readonly errors?: readonly object[] };
  readonly byLane: boolean;
}

/**
 * Sends a request through one door: a body with `extensions` is left to Apollo. PostgreSQL puts a blank after each comma
 * of a list, so lengths may differ; the date may, too.
 */
export function doorsOf(api: RunningApi) {
  const lane = api.app.get(FastLane);
  return async (door: Door, client: GqlClient, query: string, variables: object, key?: string): Promise<Passage> => {
    const before = lane.answered;
    const body = door === 'lane' ? { query, variables } : { query, variables, extensions: {} };
    const response = await client.send(body, key ? { 'idempotency-key': key } : {});
    const headers = Object.fromEntries(
      [...response.headers].filter(([name]) => !['date', 'content-length'].includes(name)),
    );
    return {
      status: response.status,
      headers,
      body: JSON.parse(await response.text()) as Passage['body'],
      byLane: lane.answered > before,
    };
  };
}
