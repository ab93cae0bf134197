import { useQuery } from '@tanstack/react-query';
import type { FigureScope } from '@zhuqi/domain/figure/figure.types.js';
import type { FigureScopesQuery } from '../gql/graphql.js';
import { execute } from '../providers/graphql-client.js';
import { FigureScopesDocument } from './figures.documents.js';

export type ScopeChoice = FigureScopesQuery['figureScopes'][number];

/** Units, teams and districts; they hardly ever change. */
export const useScopes = () =>
  useQuery({
    queryKey: ['figures', 'scopes'],
    staleTime: 5 * 60_000,
    queryFn: async ({ signal }) => (await execute(FigureScopesDocument, {}, { signal })).figureScopes,
  });

/** The names of what a scope is narrowed to: 高新技术处 · 清江浦区. */
export function scopeWords(scope: FigureScope, choices: readonly ScopeChoice[]): string {
  const named = Object.entries(scope).map(
    ([by, key]) => choices.find((choice) => choice.by === by && choice.key === key)?.label ?? key,
  );
  return named.join(' · ');
}
