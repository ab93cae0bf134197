import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { addDays, shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { ErrorState } from '../common/ErrorState.js';
import { withDays, type FilterValues } from '../common/list/filter-spec.js';
import { listLink } from '../common/list/list-link.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { Section } from '../common/Section.js';
import { execute } from '../providers/graphql-client.js';
import { PeriodPicker } from './PeriodPicker.js';
import type { Period } from './periods.js';
import { RateCards } from './RateCards.js';
import { SatisfactionRatesDocument } from './ratings.documents.js';
import { RateTable } from './RateTable.js';
import { usePeriod } from './use-period.js';

/** 满意度: 三率 of a period with the base written out, by unit and by month. */
export default function SatisfactionPage() {
  const translate = useTranslate();
  const chosen = usePeriod();
  const { filter, period } = chosen;
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['ratings', 'rates', filter],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      (await execute(SatisfactionRatesDocument, { filter: filter }, { signal })).satisfactionRates,
  });
  return (
    <>
      <PageHeader
        title={translate('satisfaction.title')}
        actions={
          <Button component={Link} to={listLink('ratings', filter)} variant="outlined" color="secondary">
            {translate('satisfaction.openAll')}
          </Button>
        }
      />
      <PeriodPicker {...chosen} />
      {isPending && <PageLoading />}
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && (
        <>
          <RateCards rates={data.total} filter={filter} />
          <Alert severity="info" icon={false} sx={{ mb: 2 }}>
            {data.total.statement}
          </Alert>
          <Section title={translate('satisfaction.byUnit')}>
            <RateTable
              what={translate('satisfaction.unit')}
              rows={data.byUnit.map(({ unitId, unitName, rates }) => ({
                key: unitId ?? '',
                name: unitName,
                rates,
                filter: { ...filter, hostUnitId: unitId ? { eq: unitId } : { isNull: true } },
              }))}
            />
          </Section>
          <Section title={translate('satisfaction.byMonth')}>
            <RateTable
              what={translate('satisfaction.month')}
              rows={data.byMonth.map(({ month, rates }) => ({
                key: month,
                name: month,
                rates,
                filter: monthWithin(month, period),
              }))}
            />
          </Section>
        </>
      )}
    </>
  );
}

/** The part of a month that lies in the period, as the table counted it. */
function monthWithin(month: string, period: Period): FilterValues {
  const first = shanghaiDayOf(`${month}-01`);
  const last = addDays(shanghaiDayOf(`${addDays(first, 31).slice(0, 7)}-01`), -1);
  const range = { from: first > period.from ? first : period.from, to: last < period.to ? last : period.to };
  return withDays({}, 'ratedAt', range, true);
}
