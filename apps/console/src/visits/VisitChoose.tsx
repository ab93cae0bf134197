import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import List from '@mui/material/List';
import ListItemButton from '@mui/material/ListItemButton';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { DateText } from '../common/DateText.js';
import { ErrorState } from '../common/ErrorState.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { execute } from '../providers/graphql-client.js';
import { useMe } from '../session/me.js';
import { VisitStateChip } from './VisitChips.js';
import { VisitListDocument } from './visits.documents.js';

const waiting = ['PLANNED', 'NOTIFIED', 'CHECKED_IN', 'TO_COMPLETE'];

/** 记录走访: my visits that wait for a check-in or a record, or the way to log one that is over. */
export default function VisitChoose() {
  const translate = useTranslate();
  const id = useMe()?.id ?? '';
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['visits', 'waiting', id],
    enabled: id !== '',
    queryFn: async ({ signal }) => {
      const filter = { state: { in: waiting }, any: [{ leadId: { eq: id } }, { memberId: { eq: id } }] };
      const options = { take: 50, filter, sort: { field: 'plannedOn', order: 'ASC' as const } };
      return (await execute(VisitListDocument, { options }, { signal })).visits.items;
    },
  });
  return (
    <Box sx={{ maxWidth: 640 }}>
      <PageHeader
        title={translate('visits.recordTitle')}
        back="/visits"
        actions={
          <Button component={Link} to="/visits/afterwards" variant="outlined" color="secondary">
            {translate('visits.logAfterwards')}
          </Button>
        }
      >
        <Typography color="text.secondary">{translate('visits.recordHint')}</Typography>
      </PageHeader>
      {isPending && <PageLoading />}
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <Typography role="status">{translate('visits.recordNone')}</Typography>}
      {data && data.length > 0 && (
        <Paper variant="outlined">
          <List disablePadding>
            {data.map((visit) => (
              <li key={visit.id}>
                <ListItemButton
                  component={Link}
                  to={`/visits/${visit.id}/${visit.state === 'PLANNED' || visit.state === 'NOTIFIED' ? 'show' : 'record'}`}
                  divider
                  sx={{ display: 'block', py: 1.25 }}
                >
                  <Typography sx={{ fontWeight: 500 }}>{visit.enterprise.name}</Typography>
                  <Typography variant="body2" color="text.secondary" noWrap>
                    {visit.purpose}
                  </Typography>
                  <Box
                    sx={{
                      display: 'flex',
                      flexWrap: 'wrap',
                      gap: 1,
                      alignItems: 'center',
                      fontSize: '0.8125rem',
                      color: 'text.secondary',
                    }}
                  >
                    <DateText at={visit.plannedAt ?? visit.plannedOn} time={visit.plannedAt !== null} />
                    <VisitStateChip state={visit.state} missed={visit.missed} />
                  </Box>
                </ListItemButton>
              </li>
            ))}
          </List>
        </Paper>
      )}
    </Box>
  );
}
