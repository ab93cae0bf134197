import Box from '@mui/material/Box';
import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { knownFigure } from '@zhuqi/domain/figure/registry.js';
import type { FigureScope } from '@zhuqi/domain/figure/figure.types.js';
import { Section } from '../common/Section.js';
import { figureLink } from '../figures/figure-link.js';
import type { DashboardChartsQuery } from '../gql/graphql.js';
import { FigureBars } from './FigureBars.js';
import { trendCodes } from './tile-groups.js';

interface TrendsProps {
  readonly points: DashboardChartsQuery['figureTrends'];
  readonly scope: FigureScope;
}

/** Figures by month; each bar opens the rows of its month. */
export function Trends({ points, scope }: TrendsProps) {
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
      }}
    >
      {trendCodes.map((code) => (
        <Trend key={code} code={code} points={points} scope={scope} />
      ))}
    </Box>
  );
}

function Trend({ code, points, scope }: TrendsProps & { readonly code: string }) {
  const translate = useTranslate();
  const { name, format } = knownFigure(code);
  const title = translate('dashboard.byMonth', { name });
  const bars = useMemo(
    () =>
      points.flatMap(({ period, figures }) => {
        const part = figures.find((one) => one.code === code);
        if (!part) return [];
        const [year = '', month = ''] = period.split('-');
        const label = month === '01' ? `${year}\n1月` : `${Number(month)}月`;
        const value = part.value ?? null;
        // Months stand close: whole percents, and counts without their unit.
        const display = value === null ? '—' : format === 'percent' ? `${Math.round(value * 100)}%` : String(value);
        return [{ key: period, label, value, display, to: figureLink(code, period, scope) }];
      }),
    [points, code, format, scope],
  );
  return (
    <Section title={title}>
      <FigureBars bars={bars} label={title} />
    </Section>
  );
}
