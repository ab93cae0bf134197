import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { VisitDetailQuery, VisitFactsInput } from '../gql/graphql.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { PerformVisitActionDocument, VisitDetailDocument } from './visit-detail.documents.js';

export type VisitDetail = NonNullable<VisitDetailQuery['visit']>;

const EVENTS = 20;

/** One visit with everything its page shows. */
export function useVisit(id: string) {
  const [taken, setTaken] = useState(EVENTS);
  const query = useQuery<VisitDetail | null>({
    queryKey: ['visits', 'detail', id, taken],
    placeholderData: (before) => (before?.id === id ? before : undefined),
    queryFn: async ({ signal }) =>
      (await execute(VisitDetailDocument, { id, events: taken }, { signal })).visit ?? null,
  });
  return { ...query, taken, older: () => setTaken((before) => before + 40) };
}

interface Performed {
  readonly visit: Pick<VisitDetail, 'id' | 'version'>;
  readonly action: string;
  readonly facts: VisitFactsInput;
  readonly key: string;
}

/** Performs one action on the version that was seen. @returns the new version @throws RefusalError, CONFLICT among them */
export async function performVisitAction({ visit, action, facts, key }: Performed): Promise<number> {
  const input = { visitId: visit.id, action, expectedVersion: visit.version, facts };
  return accepted((await execute(PerformVisitActionDocument, { input }, { idempotencyKey: key })).performVisitAction)
    .version;
}
