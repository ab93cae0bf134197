import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { useTranslate } from 'ra-core';
import { Link, useSearchParams } from 'react-router';
import { ErrorState } from '../common/ErrorState.js';
import { ChoiceSelect } from '../common/fields/OptionSelect.js';
import { listLink } from '../common/list/list-link.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { Section } from '../common/Section.js';
import { StatusChip } from '../common/StatusChip.js';
import type { FrequencyMissesQuery } from '../gql/graphql.js';
import { execute } from '../providers/graphql-client.js';
import { useCan } from '../session/me.js';
import { FrequencyMissesDocument } from './activities.documents.js';

type Miss = FrequencyMissesQuery['frequencyMisses'][number];

/** Years one can look back at. */
const YEARS = 5;

const byBranch = (misses: readonly Miss[]) => {
  const groups = new Map<string, Miss[]>();
  for (const miss of misses) groups.set(miss.branchId, [...(groups.get(miss.branchId) ?? []), miss]);
  return [...groups.values()];
};

/** 三会一课 and 主题党日: what each branch has missed this year, each with the form to make up for it. */
export default function FrequencyPage() {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const thisYear = Number(dayOf(new Date()).slice(0, 4));
  const year = Number(params.get('year') ?? thisYear) || thisYear;
  const branch = params.get('branch');
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['activities', 'frequency', year],
    queryFn: async ({ signal }) =>
      (await execute(FrequencyMissesDocument, { from: `${year}-01-01`, to: `${year}-12-31` }, { signal }))
        .frequencyMisses,
  });
  const choose = (part: Record<string, string | null>) => {
    const next = { year: String(year), branch, ...part };
    setParams(Object.fromEntries(Object.entries(next).flatMap(([key, value]) => (value ? [[key, value]] : []))));
  };
  const years = Array.from({ length: YEARS }, (_, index) => String(thisYear - index));
  const branches = byBranch(data ?? []);
  const shown = branch ? branches.filter(([first]) => first?.branchId === branch) : branches;
  return (
    <>
      <PageHeader title={translate('frequency.title')} back="/activities">
        <Typography color="text.secondary">{translate('frequency.hint')}</Typography>
      </PageHeader>
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr 1fr', sm: '10rem 18rem' }, mb: 1 }}>
        <ChoiceSelect
          label={translate('frequency.year')}
          required
          options={years.map((value) => ({ value, label: value }))}
          value={String(year)}
          onChange={(value) => choose({ year: value })}
        />
        <ChoiceSelect
          label={translate('frequency.branch')}
          options={branches.flatMap(([first]) => (first ? [{ value: first.branchId, label: first.branchName }] : []))}
          value={branch}
          onChange={(value) => choose({ branch: value })}
        />
      </Box>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {isPending && <PageLoading />}
      {data && shown.length === 0 && <Alert severity="success">{translate('frequency.none')}</Alert>}
      {shown.map((misses) => (
        <Section
          key={misses[0]?.branchId}
          title={misses[0]?.branchName ?? ''}
          actions={<StatusChip tone="behind" label={translate('frequency.count', { smart_count: misses.length })} />}
        >
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {misses.map((miss) => (
              <MissLine key={`${miss.periodLabel}${miss.kinds.join()}`} miss={miss} />
            ))}
          </Box>
        </Section>
      ))}
    </>
  );
}

function MissLine({ miss }: { readonly miss: Miss }) {
  const translate = useTranslate();
  const can = useCan();
  const { branchId, kinds, from, to, message } = miss;
  const hints = new URLSearchParams({ unitId: branchId, kind: kinds[0] ?? '' });
  const held = listLink('activities', {
    kind: { in: [...kinds] },
    hostId: { eq: branchId },
    plannedOn: { from, to: nextDay(to) },
  });
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
        py: 0.5,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Typography sx={{ flex: '1 1 260px' }}>{message}</Typography>
      {miss.held > 0 && (
        <Button component={Link} to={held} size="small" color="secondary">
          {translate('frequency.show')}
        </Button>
      )}
      {can('activity.plan') && (
        <>
          <Button
            component={Link}
            to={`/activities/afterwards?${new URLSearchParams({ ...Object.fromEntries(hints), plannedOn: to }).toString()}`}
            size="small"
            color="secondary"
            aria-label={`${translate('frequency.log')}：${message}`}
          >
            {translate('frequency.log')}
          </Button>
          <Button
            component={Link}
            to={`/activities/create?${hints.toString()}`}
            size="small"
            variant="outlined"
            color="secondary"
            aria-label={`${translate('frequency.plan')}：${message}`}
          >
            {translate('frequency.plan')}
          </Button>
        </>
      )}
    </Box>
  );
}

const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
