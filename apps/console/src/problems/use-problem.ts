import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProblemDetailQuery, ProblemFactsInput } from '../gql/graphql.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { queryClient } from '../providers/query-client.js';
import { ProblemDetailDocument, PerformProblemActionDocument } from './problem-detail.documents.js';

export type ProblemDetail = NonNullable<ProblemDetailQuery['problem']>;

const EVENTS = 20;

/** One problem with everything its page shows; older events come as more of them are asked for. */
export function useProblem(id: string) {
  const [taken, setTaken] = useState(EVENTS);
  const query = useQuery<ProblemDetail | null>({
    queryKey: ['problems', 'detail', id, taken],
    placeholderData: (before) => (before?.id === id ? before : undefined),
    queryFn: async ({ signal }) =>
      (await execute(ProblemDetailDocument, { id, events: taken }, { signal })).problem ?? null,
  });
  return { ...query, taken, older: () => setTaken((before) => before + 40) };
}

interface Performed {
  readonly problem: Pick<ProblemDetail, 'id' | 'version'>;
  readonly action: string;
  readonly facts: Record<string, unknown>;
  readonly key: string;
}

/** Performs one action on the version that was seen. @throws RefusalError, CONFLICT among them */
export async function performProblemAction({ problem, action, facts, key }: Performed): Promise<void> {
  const input = { problemId: problem.id, action, expectedVersion: problem.version, facts: facts as ProblemFactsInput };
  accepted((await execute(PerformProblemActionDocument, { input }, { idempotencyKey: key })).performProblemAction);
}

/** After a write nearly every list and figure may have changed. */
export const refreshCases = (): Promise<void> => queryClient.invalidateQueries();
