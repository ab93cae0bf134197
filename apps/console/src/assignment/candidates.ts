import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import type { LookupOption } from '../common/fields/LookupField.js';
import type { CandidateListOptions } from '../gql/graphql.js';
import { execute } from '../providers/graphql-client.js';
import { CandidatesDocument } from './assignment.documents.js';
import { loadText, type Candidate } from './load-text.js';

const PAGE = 50;

export const fetchCandidates = async (options: CandidateListOptions, signal: AbortSignal): Promise<Candidate[]> =>
  (await execute(CandidatesDocument, { options: { take: PAGE, ...options } }, { signal })).assignmentCandidates.items;

/** Where a picker of handlers finds them: least busy first, each with unit and load. */
export function useCandidateSource() {
  const translate = useTranslate();
  const toOption = (candidate: Candidate): LookupOption => ({
    id: candidate.id,
    name: candidate.name,
    detail: `${candidate.unitName} · ${loadText(candidate, translate)}`,
  });
  return {
    source: 'candidates',
    minLength: 0,
    search: async (text: string, signal: AbortSignal) =>
      (await fetchCandidates(text ? { text } : {}, signal)).map(toOption),
    byIds: async (ids: readonly string[], signal: AbortSignal) =>
      (await fetchCandidates({ ids: [...ids] }, signal)).map(toOption),
  };
}

/** One candidate as they stand now; undefined until known. */
export const useCandidate = (id: string | null) =>
  useQuery({
    queryKey: ['candidate', id],
    enabled: id !== null,
    queryFn: async ({ signal }) => (await fetchCandidates({ ids: id ? [id] : [] }, signal))[0] ?? null,
  });
