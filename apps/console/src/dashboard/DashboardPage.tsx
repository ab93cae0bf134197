import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { ErrorState } from '../common/ErrorState.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { Section } from '../common/Section.js';
import { figureLink, paramsOf } from '../figures/figure-link.js';
import { periodLabel } from '../figures/period-keys.js';
import { PeriodSelect } from '../figures/PeriodSelect.js';
import { ScopeSelect } from '../figures/ScopeSelect.js';
import { useFigurePlace } from '../figures/use-figure-place.js';
import { scopeWords, useScopes } from '../figures/use-scopes.js';
import { Rankings } from './Rankings.js';
import { StackedBar } from './StackedBar.js';
import { stacks, tileGroups } from './tile-groups.js';
import { TileGroup } from './TileGroup.js';
import { Trends } from './Trends.js';
import { useDashboard } from './use-dashboard.js';

/** 工作看板: how things stand in a period and scope; every number and bar opens exactly its rows. */
export default function DashboardPage() {
  const translate = useTranslate();
  const { period, scope, setPeriod, setScope } = useFigurePlace();
  const { data: choices = [] } = useScopes();
  const { tiles, charts } = useDashboard(period, scope);
  const figures = new Map(tiles.data?.map((figure) => [figure.code, figure]));
  const linkOf = (code: string) => figureLink(code, period, scope);
  const narrowed = scopeWords(scope, choices);
  return (
    <>
      <PageHeader
        title={translate('dashboard.title')}
        actions={
          <Button
            component={Link}
            to={`/figures?${paramsOf(period, scope).toString()}`}
            variant="outlined"
            color="secondary"
          >
            {translate('dashboard.allFigures')}
          </Button>
        }
      >
        <Typography color="text.secondary">
          {periodLabel(period)}
          {narrowed && ` · ${narrowed}`}
        </Typography>
      </PageHeader>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}>
        <PeriodSelect period={period} onChange={setPeriod} />
        <ScopeSelect scope={scope} onChange={setScope} />
      </Box>
      {tiles.isPending && <PageLoading />}
      {tiles.error && !tiles.data && <ErrorState error={tiles.error} onRetry={() => void tiles.refetch()} />}
      {tiles.data && (
        <>
          {tileGroups.map(({ name, codes }) => (
            <TileGroup
              key={name}
              name={name}
              figures={codes.flatMap((code) => figures.get(code) ?? [])}
              linkOf={linkOf}
            />
          ))}
          {stacks.map(({ name, parts }) => (
            <Section key={name} title={translate(`dashboard.${name}`)}>
              <StackedBar parts={parts} figures={figures} linkOf={linkOf} />
            </Section>
          ))}
        </>
      )}
      {charts.error && !charts.data && <ErrorState error={charts.error} onRetry={() => void charts.refetch()} />}
      {charts.data && (
        <>
          <Trends points={charts.data.figureTrends} scope={scope} />
          <Rankings groups={charts.data.figureRankings} period={period} scope={scope} />
        </>
      )}
    </>
  );
}
