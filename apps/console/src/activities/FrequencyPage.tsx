import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { frequencyText, type FrequencyRule } from '@zhuqi/domain/activity/frequency.js';
import { dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { useTranslate } from 'ra-core';
import { useSearchParams } from 'react-router';
import { ErrorState } from '../common/ErrorState.js';
import { ChoiceSelect } from '../common/fields/OptionSelect.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { Section } from '../common/Section.js';
import { StatusChip } from '../common/StatusChip.js';
import type { FrequencyMissesQuery } from '../gql/graphql.js';
import { execute } from '../providers/graphql-client.js';
import { useCan } from '../session/me.js';
import { FrequencyMissesDocument } from './activities.documents.js';
import { FrequencyMissRow, type Miss } from './FrequencyMissRow.js';

/** Years one can look back at. */
const YEARS = 5;

function grouped(misses: readonly Miss[], keyOf: (miss: Miss) => string): readonly Miss[][] {
  const groups = new Map<string, Miss[]>();
  for (const miss of misses) groups.set(keyOf(miss), [...(groups.get(keyOf(miss)) ?? []), miss]);
  return [...groups.values()];
}

const byBranch = (misses: readonly Miss[]) => grouped(misses, ({ branchId }) => branchId);
const byRule = (misses: readonly Miss[]) => grouped(misses, ({ kinds }) => kinds.join());

/** Codes are the domain's. */
const rulesText = (rules: FrequencyMissesQuery['settings']['frequency']['rules']) =>
  rules.map((rule) => frequencyText(rule as FrequencyRule)).join('，');

/** 三会一课 and 主题党日: what each branch has missed this year, rule by rule. */
export default function FrequencyPage() {
  const translate = useTranslate();
  const plans = useCan()('activity.plan');
  const [params, setParams] = useSearchParams();
  const thisYear = Number(dayOf(new Date()).slice(0, 4));
  const year = Number(params.get('year') ?? thisYear) || thisYear;
  const branch = params.get('branch');
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['activities', 'frequency', year],
    queryFn: ({ signal }) =>
      execute(FrequencyMissesDocument, { from: `${year}-01-01`, to: `${year}-12-31` }, { signal }),
  });
  const choose = (part: Record<string, string | null>) => {
    const next = { year: String(year), branch, ...part };
    setParams(Object.fromEntries(Object.entries(next).flatMap(([key, value]) => (value ? [[key, value]] : []))));
  };
  const years = Array.from({ length: YEARS }, (_, index) => String(thisYear - index));
  const branches = byBranch(data?.frequencyMisses ?? []);
  const shown = branch ? branches.filter(([first]) => first?.branchId === branch) : branches;
  return (
    <>
      <PageHeader title={translate('frequency.title')} back="/activities">
        <Typography color="text.secondary">
          {translate('frequency.hint')}
          {data && translate('frequency.rules', { rules: rulesText(data.settings.frequency.rules) })}
          {plans && translate('frequency.logHint')}
        </Typography>
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
            {byRule(misses).map((ofRule) => (
              <FrequencyMissRow key={ofRule[0]?.kinds.join()} misses={ofRule} />
            ))}
          </Box>
        </Section>
      ))}
    </>
  );
}
