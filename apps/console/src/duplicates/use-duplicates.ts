import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { fewestCharacters } from '@zhuqi/domain/problem/duplicates.js';
import { useEffect, useState } from 'react';
import type { PossibleDuplicatesQuery } from '../gql/graphql.js';
import { execute } from '../providers/graphql-client.js';
import { useCan } from '../session/me.js';
import { PossibleDuplicatesDocument } from './duplicates.documents.js';

export type Duplicate = PossibleDuplicatesQuery['possibleDuplicates'][number];

export interface Entered {
  readonly enterpriseId: string | null;
  readonly title: string;
  readonly content: string;
  /** The problem itself, once it exists. */
  readonly problemId?: string;
}

const PAUSE_MS = 500;
const none: readonly Duplicate[] = [];

/** What the enterprise may have raised before, asked while somebody types, after a pause. */
export function useDuplicates({ enterpriseId, title, content, problemId }: Entered): readonly Duplicate[] {
  const can = useCan();
  const text = useSettled(JSON.stringify({ title: title.trim(), content: content.trim() }));
  const settled = JSON.parse(text) as { title: string; content: string };
  const isEnough = [...settled.title, ...settled.content].length >= fewestCharacters;
  const enabled = Boolean(enterpriseId) && isEnough && can('problem.create');
  const { data } = useQuery({
    queryKey: ['problems', 'duplicates', enterpriseId, settled, problemId],
    enabled,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const variables = { enterpriseId: enterpriseId ?? '', ...settled, problemId: problemId ?? null };
      return (await execute(PossibleDuplicatesDocument, variables, { signal })).possibleDuplicates;
    },
  });
  return enabled ? (data ?? none) : none;
}

/** The text once nobody has typed for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
