import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { ErrorState } from '../common/ErrorState.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { useNow } from '../common/use-now.js';
import { execute } from '../providers/graphql-client.js';
import { useCan } from '../session/me.js';
import { useUnits } from '../units/use-units.js';
import { CoverageDocument } from './cadence.documents.js';
import { CoverageRows } from './CoverageRows.js';
import { GapSheet } from './GapSheet.js';

const PAGE = 50;
const views = ['all', 'ENTERPRISE', 'PROJECT', 'gaps'] as const;

/** 走访覆盖: which enterprises and projects were visited in which quarter, and planning those that were not. */
export default function CoveragePage() {
  const translate = useTranslate();
  const can = useCan();
  const [params, setParams] = useSearchParams();
  const thisYear = Number(dayOf(useNow()).slice(0, 4));
  const year = Number(params.get('year')) || thisYear;
  const unitId = params.get('unit');
  const view = params.get('view') ?? 'all';
  const [planning, setPlanning] = useState(false);
  const [shown, setShown] = useState(PAGE);
  const { data: units = [] } = useUnits();
  const set = (name: string, value: string) =>
    setParams((before) => {
      const next = new URLSearchParams(before);
      if (value === '') next.delete(name);
      else next.set(name, value);
      return next;
    });
  const { data, error, refetch } = useQuery({
    queryKey: ['visits', 'coverage', year, unitId],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => (await execute(CoverageDocument, { year, unitId }, { signal })).coverage,
  });
  const rows =
    data?.rows.filter((row) =>
      view === 'gaps' ? row.cells.some(({ coverage }) => coverage === 'GAP') : view === 'all' || row.target === view,
    ) ?? [];
  return (
    <>
      <PageHeader
        title={translate('cadence.title')}
        actions={
          can('cadence.manage') && (
            <>
              <Button component={Link} to="/settings" color="secondary" variant="outlined">
                {translate('cadence.rules')}
              </Button>
              <Button
                variant="contained"
                disabled={!data?.openGaps || year !== thisYear}
                onClick={() => setPlanning(true)}
              >
                {translate('cadence.planGaps', { smart_count: data?.openGaps ?? 0 })}
              </Button>
            </>
          )
        }
      >
        {data && (
          <Typography color="text.secondary">
            {data.covered == null
              ? translate('cadence.nothingAsked')
              : translate('cadence.covered', { percent: Math.round(data.covered * 100) })}
          </Typography>
        )}
      </PageHeader>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 1.5, alignItems: 'center' }}>
        <TextField
          select
          margin="none"
          label={translate('cadence.year')}
          value={year}
          onChange={(event) => set('year', event.target.value)}
          sx={{ width: 110 }}
        >
          {Array.from({ length: 6 }, (_, index) => thisYear - index).map((each) => (
            <MenuItem key={each} value={each}>
              {each}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          margin="none"
          label={translate('cadence.unit')}
          value={unitId ?? ''}
          onChange={(event) => set('unit', event.target.value)}
          sx={{ width: 180 }}
        >
          <MenuItem value="">{translate('cadence.allUnits')}</MenuItem>
          {units
            .filter(({ active }) => active)
            .map(({ id, name }) => (
              <MenuItem key={id} value={id}>
                {name}
              </MenuItem>
            ))}
        </TextField>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={view}
          onChange={(_, chosen: string | null) => chosen && set('view', chosen === 'all' ? '' : chosen)}
          aria-label={translate('cadence.view')}
          // Unchosen words on the grey of the page fall short of 4.5:1.
          sx={{ bgcolor: 'background.paper' }}
        >
          {views.map((each) => (
            <ToggleButton key={each} value={each}>
              {translate(`cadence.views.${each}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </Box>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <PageLoading />}
      {data && rows.length === 0 && <Typography color="text.secondary">{translate('cadence.empty')}</Typography>}
      {data && rows.length > 0 && (
        <Paper variant="outlined" sx={{ mx: { xs: -1.5, sm: 0 } }}>
          <CoverageRows quarters={data.quarters} rows={rows.slice(0, shown)} />
        </Paper>
      )}
      {rows.length > shown && (
        <Button color="secondary" onClick={() => setShown((before) => before + PAGE)} sx={{ mt: 1 }}>
          {translate('cadence.more', { smart_count: rows.length - shown })}
        </Button>
      )}
      {planning && <GapSheet unitId={unitId} onClose={() => setPlanning(false)} />}
    </>
  );
}
