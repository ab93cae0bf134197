import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { useTranslate } from 'ra-core';
import { openProblemStates } from '@zhuqi/domain/problem/problem-state.js';
import { ErrorState } from '../common/ErrorState.js';
import { listLink } from '../common/list/list-link.js';
import { PageLoading } from '../common/PageLoading.js';
import { Section } from '../common/Section.js';
import { LeaderFigures } from './LeaderFigures.js';
import { ProblemRows } from './ProblemRows.js';
import { Ranking } from './Ranking.js';
import { useLeader } from './use-home.js';

const THREE = 3;

/** Where does it hurt: five figures, units and districts ranked, the three oldest red cases. */
export function LeaderHome() {
  const translate = useTranslate();
  const { data, error, refetch } = useLeader();
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <PageLoading />;
  if (data === null) return null;
  const open = { state: { in: openProblemStates } };
  return (
    <Box component="section" aria-label={translate('home.leader')}>
      <Box sx={{ display: 'flex', justifyContent: 'flex-end', mb: 1 }}>
        <Button component={Link} to="/dashboard" variant="outlined" color="secondary">
          {translate('dashboard.open')}
        </Button>
      </Box>
      <LeaderFigures leader={data} />
      <Box
        sx={{
          display: 'grid',
          columnGap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(3, minmax(0, 1fr))' },
          alignItems: 'start',
        }}
      >
        <Section title={translate('home.oldest')}>
          <ProblemRows problems={data.oldestOverdue.slice(0, THREE)} empty={translate('home.oldestEmpty')} />
        </Section>
        <Section title={translate('home.byUnit')}>
          <Ranking
            what={translate('home.unit')}
            rows={data.byUnit.map(({ unitId, unitName, ...row }) => ({
              ...row,
              key: unitId,
              name: unitName,
              to: listLink('problems', { hostUnitId: { eq: unitId }, ...open }),
            }))}
          />
        </Section>
        <Section title={translate('home.byDistrict')}>
          <Ranking
            what={translate('home.district')}
            rows={data.byDistrict.map(({ districtCode, districtName, ...row }) => ({
              ...row,
              key: districtCode ?? 'none',
              name: districtName,
              to: listLink('problems', {
                districtCode: districtCode ? { in: [districtCode] } : { isNull: true },
                ...open,
              }),
            }))}
          />
        </Section>
      </Box>
    </Box>
  );
}
