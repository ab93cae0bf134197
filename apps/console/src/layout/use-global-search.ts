import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { problemStateLabels, type ProblemState } from '@zhuqi/domain/problem/problem-state.js';
import { useEffect, useState } from 'react';
import { execute } from '../providers/graphql-client.js';
import { useCan } from '../session/me.js';
import { GlobalSearchDocument } from './search.documents.js';

export interface Found {
  readonly id: string;
  readonly kind: 'enterprises' | 'problems';
  readonly title: string;
  readonly detail: string;
  readonly to: string;
}

/** Letters and digits only, with at least one digit: somebody is typing a problem's number. */
const looksLikeNumber = (text: string) => /^[\w-]*\d[\w-]*$/.test(text);

/** Waits until the typing pauses. */
export function useSettled(value: string, ms = 250): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}

/** Enterprises by name, initials or code and problems by words or number, at most six of each. */
export function useGlobalSearch(typed: string) {
  const can = useCan();
  const text = useSettled(typed.trim());
  const withEnterprises = can('enterprise.read');
  const withProblems = can('problem.read');
  return useQuery({
    queryKey: ['globalSearch', text, withEnterprises, withProblems],
    enabled: text.length >= 2 && (withEnterprises || withProblems),
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }): Promise<Found[]> => {
      const problems = looksLikeNumber(text) ? { any: [{ number: { contains: text } }, { text }] } : { text };
      const found = await execute(
        GlobalSearchDocument,
        { enterprises: { text }, problems, withEnterprises, withProblems },
        { signal },
      );
      return [
        ...(found.enterprises?.items ?? []).map((row) => ({
          id: row.id,
          kind: 'enterprises' as const,
          title: row.name,
          detail: [row.districtName, row.creditCode].filter(Boolean).join(' · '),
          to: `/enterprises/${row.id}/show`,
        })),
        ...(found.problems?.items ?? []).map((row) => ({
          id: row.id,
          kind: 'problems' as const,
          title: `${row.number} ${row.title}`,
          detail: [problemStateLabels[row.state as ProblemState] ?? row.state, row.enterprise.name].join(' · '),
          to: `/problems/${row.id}/show`,
        })),
      ];
    },
  });
}
