import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { FigureScope } from '@zhuqi/domain/figure/figure.types.js';
import { knownFigure } from '@zhuqi/domain/figure/registry.js';
import { useTranslate } from 'ra-core';
import { useMemo, useState } from 'react';
import { Section } from '../common/Section.js';
import { figureLink } from '../figures/figure-link.js';
import type { DashboardChartsQuery } from '../gql/graphql.js';
import { DistrictTiles } from './DistrictTiles.js';
import { FigureBars, type LinkedBar } from './FigureBars.js';
import { rankingCodes, type RankingCode } from './tile-groups.js';

interface RankingsProps {
  readonly groups: DashboardChartsQuery['figureRankings'];
  readonly period: string;
  readonly scope: FigureScope;
}

const dimensions = ['unitId', 'teamId', 'districtCode'] as const;
/** More than a screen of bars ranks nothing. */
const MOST = 12;

/** One figure at a time, ranked by unit, by team and by district; each bar opens its rows. */
export function Rankings({ groups, period, scope }: RankingsProps) {
  const translate = useTranslate();
  const [code, setCode] = useState<RankingCode>('visit.paid');
  const { name } = knownFigure(code);
  const ranked = useMemo(() => rank(groups, code, period, scope), [groups, code, period, scope]);
  return (
    <Section
      title={translate('dashboard.ranking')}
      actions={
        <TextField
          select
          size="small"
          margin="none"
          label={translate('dashboard.figure')}
          value={code}
          onChange={(event) => setCode(event.target.value as RankingCode)}
          sx={{ minWidth: 150 }}
        >
          {rankingCodes.map((one) => (
            <MenuItem key={one} value={one}>
              {knownFigure(one).name}
            </MenuItem>
          ))}
        </TextField>
      }
    >
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
          alignItems: 'start',
        }}
      >
        {dimensions.map((by) => (
          <Ranking key={by} title={translate(`dashboard.by.${by}`)} name={name} bars={ranked[by]} />
        ))}
        <div>
          <Typography variant="h3" sx={{ fontSize: '0.9375rem', mb: 1 }}>
            {translate('dashboard.districts')}
          </Typography>
          <DistrictTiles bars={ranked.districtCode} label={name} />
        </div>
      </Box>
    </Section>
  );
}

interface RankingProps {
  readonly title: string;
  readonly name: string;
  readonly bars: readonly LinkedBar[];
}

function Ranking({ title, name, bars }: RankingProps) {
  const translate = useTranslate();
  const shown = useMemo(() => bars.slice(0, MOST), [bars]);
  return (
    <div>
      <Typography variant="h3" sx={{ fontSize: '0.9375rem', mb: 1 }}>
        {title}
        {bars.length > MOST && translate('dashboard.first', { smart_count: MOST })}
      </Typography>
      {shown.length === 0 ? (
        <Typography variant="body2" color="text.secondary">
          {translate('dashboard.nothing')}
        </Typography>
      ) : (
        <FigureBars horizontal bars={shown} label={`${name}，${title}`} />
      )}
    </div>
  );
}

/** The largest first; parts without a value have no bar. */
function rank(groups: RankingsProps['groups'], code: string, period: string, scope: FigureScope) {
  const of = (by: (typeof dimensions)[number]): readonly LinkedBar[] =>
    groups
      .filter((group) => group.by === by)
      .flatMap(({ key, label, figures }) => {
        const part = figures.find((one) => one.code === code);
        if (!part || part.rows === 0) return [];
        const value = part.value ?? null;
        return [{ key, label, value, display: part.display, to: figureLink(code, period, { ...scope, [by]: key }) }];
      })
      .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  return { unitId: of('unitId'), teamId: of('teamId'), districtCode: of('districtCode') };
}
