import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ActivityDetailQuery, ActivityFactsInput } from '../gql/graphql.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { ActivityDetailDocument, PerformActivityActionDocument } from './activity-detail.documents.js';

export type ActivityDetail = NonNullable<ActivityDetailQuery['activity']>;

const EVENTS = 20;

/** While people are signing in the page follows by itself. */
const WHILE_SIGNING_IN_MS = 10_000;

/** One activity with everything its page shows. */
export function useActivity(id: string) {
  const [taken, setTaken] = useState(EVENTS);
  const query = useQuery<ActivityDetail | null>({
    queryKey: ['activities', 'detail', id, taken],
    placeholderData: (before) => (before?.id === id ? before : undefined),
    refetchInterval: ({ state }) => (state.data?.state === 'CHECKING_IN' ? WHILE_SIGNING_IN_MS : false),
    queryFn: async ({ signal }) =>
      (await execute(ActivityDetailDocument, { id, events: taken }, { signal })).activity ?? null,
  });
  return { ...query, taken, older: () => setTaken((before) => before + 40) };
}

interface Performed {
  readonly activity: Pick<ActivityDetail, 'id' | 'version'>;
  readonly action: string;
  readonly facts: ActivityFactsInput;
  readonly key: string;
}

/** Performs one action on the version that was seen. @returns the new version @throws RefusalError, CONFLICT among them */
export async function performActivityAction({ activity, action, facts, key }: Performed): Promise<number> {
  const input = { id: activity.id, action, expectedVersion: activity.version, facts };
  return accepted(
    (await execute(PerformActivityActionDocument, { input }, { idempotencyKey: key })).performActivityAction,
  ).version;
}
