import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { FigureScope } from '@zhuqi/domain/figure/figure.types.js';
import { execute } from '../providers/graphql-client.js';
import { DashboardChartsDocument, DashboardTilesDocument } from './dashboard.documents.js';
import { rankingCodes, tileCodes, trendCodes } from './tile-groups.js';

/** Two requests: the tiles come first, the charts when they are counted. */
export function useDashboard(period: string, scope: FigureScope) {
  const tiles = useQuery({
    queryKey: ['figures', 'tiles', period, scope],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      (await execute(DashboardTilesDocument, { codes: [...tileCodes], period, scope }, { signal })).figures,
  });
  const charts = useQuery({
    queryKey: ['figures', 'charts', period, scope],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      execute(
        DashboardChartsDocument,
        { trends: [...trendCodes], rankings: [...rankingCodes], period, scope },
        { signal },
      ),
  });
  return { tiles, charts };
}
