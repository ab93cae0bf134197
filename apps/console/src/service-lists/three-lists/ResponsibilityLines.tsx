import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { ErrorState } from '../../common/ErrorState.js';
import { PageLoading } from '../../common/PageLoading.js';
import { execute } from '../../providers/graphql-client.js';
import { ResponsibilityLinesDocument } from '../service-lists.documents.js';
import { UsageCount } from '../UsageCount.js';
import { responsibilityLinks } from '../usage-links.js';
import { LinesTable } from './LinesTable.js';

const counted = ['problems', 'open', 'raised'] as const;

/** Who answers for what, on three levels. */
export function ResponsibilityLines({ year }: { readonly year: number }) {
  const translate = useTranslate();
  const { data, error, refetch } = useQuery({
    queryKey: ['problems', 'responsibility', year],
    queryFn: async ({ signal }) =>
      (await execute(ResponsibilityLinesDocument, { year }, { signal })).responsibilityLines,
  });
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  if (data.length === 0)
    return <Typography color="text.secondary">{translate('threeLists.noResponsibility', { year })}</Typography>;
  const header = (name: string) => translate(`threeLists.${name === 'problems' ? 'hosted' : name}`);
  return (
    <LinesTable
      label={translate('threeLists.responsibility')}
      columns={[
        ...['unit', 'head', 'deputyLeader', 'principal', 'items'].map((name) => ({ name, header: header(name) })),
        ...counted.map((name) => ({ name, header: header(name), numeric: true })),
      ]}
      rows={data.map((line) => ({
        key: line.unitId,
        cells: {
          unit: line.unitName,
          head: line.head ?? '—',
          deputyLeader: line.deputyLeader ?? '—',
          principal: line.principal ?? '—',
          items: line.items.join('；') || '—',
          ...Object.fromEntries(
            counted.map((name) => [
              name,
              <UsageCount
                key={name}
                count={line[name]}
                to={responsibilityLinks[name](line.unitId, year)}
                label={`${line.unitName} ${header(name)}`}
              />,
            ]),
          ),
        },
      }))}
    />
  );
}
