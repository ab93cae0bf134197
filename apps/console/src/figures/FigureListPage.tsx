import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { ErrorState } from '../common/ErrorState.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { Section } from '../common/Section.js';
import { execute } from '../providers/graphql-client.js';
import { figureLink } from './figure-link.js';
import { FigureListDocument } from './figures.documents.js';
import { PeriodSelect } from './PeriodSelect.js';
import { ScopeSelect } from './ScopeSelect.js';
import { useFigurePlace } from './use-figure-place.js';

/** 指标: every figure there is with its 口径, by what it counts; each opens its rows. */
export default function FigureListPage() {
  const translate = useTranslate();
  const { period, scope, setPeriod, setScope } = useFigurePlace();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['figures', 'list', period, scope],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => execute(FigureListDocument, { period, scope }, { signal }),
  });
  const subjects = [...new Set(data?.figureDefinitions.map(({ subject }) => subject))];
  const subjectOf = new Map(data?.figureDefinitions.map(({ code, subject }) => [code, subject]));
  return (
    <>
      <PageHeader title={translate('figures.title')}>
        <Typography color="text.secondary">{translate('figures.intro')}</Typography>
      </PageHeader>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}>
        <PeriodSelect period={period} onChange={setPeriod} />
        <ScopeSelect scope={scope} onChange={setScope} />
      </Box>
      {isPending && <PageLoading />}
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data &&
        subjects.map((subject) => (
          <Section key={subject} title={subject}>
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {data.figures
                .filter(({ code }) => subjectOf.get(code) === subject)
                .map(({ code, name, words, exact, applicable }) => (
                  <Box
                    component="li"
                    key={code}
                    sx={{ display: 'flex', gap: 2, py: 1, borderTop: 1, borderColor: 'divider' }}
                  >
                    <Box sx={{ flex: 1, minWidth: 0 }}>
                      <Typography sx={{ fontWeight: 500 }}>{name}</Typography>
                      <Typography variant="body2" color="text.secondary">
                        {words}
                      </Typography>
                    </Box>
                    <Typography sx={{ fontWeight: 600, textAlign: 'right', whiteSpace: 'nowrap' }}>
                      {applicable ? (
                        <Link
                          component={RouterLink}
                          to={figureLink(code, period, scope)}
                          aria-label={`${name} ${exact}`}
                          sx={{ display: 'inline-block', py: 0.5 }}
                        >
                          {exact}
                        </Link>
                      ) : (
                        exact
                      )}
                    </Typography>
                  </Box>
                ))}
            </Box>
          </Section>
        ))}
    </>
  );
}
