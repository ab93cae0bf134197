import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { visitSteps, type VisitState } from '@zhuqi/domain/visit/visit-state.js';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { StepBar } from '../case/StepBar.js';
import { DateText } from '../common/DateText.js';
import { DueText } from '../common/DueText.js';
import { OptionText } from '../common/OptionText.js';
import { PageHeader } from '../common/PageHeader.js';
import { StatusChip } from '../common/StatusChip.js';
import { useOptionLabel } from '../common/use-options.js';
import type { VisitDetail } from './use-visit.js';
import { VisitStateChip } from './VisitChips.js';

/** Whom, when, where it stands. */
export function VisitHead({ visit }: { readonly visit: VisitDetail }) {
  const translate = useTranslate();
  const stateLabel = useOptionLabel('visitStates');
  const { enterprise, project, state, plannedAt, plannedOn } = visit;
  // An enterprise need not be told beforehand; a tick must not say it was.
  const untold = !visit.notifiedAt && state !== 'PLANNED' && state !== 'NOTIFIED';
  const way = visitSteps.filter(({ states }) => !(untold && states.every((one) => one === 'NOTIFIED')));
  const steps = way.map(({ label, states: [first = ''] }) => ({
    key: label,
    label: translate(`codes.visitStates.${first}`, { _: label }),
  }));
  const at = way.findIndex(({ states }) => states.includes(state as VisitState));
  return (
    <>
      <PageHeader title={visit.purpose} back="/visits">
        <Typography variant="body2" color="text.secondary" component="div">
          <Link component={RouterLink} to={`/enterprises/${enterprise.id}/show`} color="inherit" underline="always">
            {enterprise.name}
          </Link>{' '}
          {project && (
            <>
              ·{' '}
              <Link component={RouterLink} to={`/projects/${project.id}/show`} color="inherit" underline="always">
                {project.name}
              </Link>{' '}
            </>
          )}
          · <OptionText name="visitTypes" value={visit.type} /> ·{' '}
          <DateText at={plannedAt ?? plannedOn} time={plannedAt !== null} />
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mt: 1 }}>
          <VisitStateChip state={state} missed={visit.missed} />
          {visit.returnedCount > 0 && state !== 'REVIEWED' && (
            <StatusChip tone="behind" label={translate('visits.returned', { smart_count: visit.returnedCount })} />
          )}
          {visit.dueAt && <DueText dueAt={visit.dueAt} overdue={visit.overdue} provisional={visit.dueProvisional} />}
        </Box>
      </PageHeader>
      {visit.cancelReason ? (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('visits.cancelled', { reason: visit.cancelReason })}
        </Alert>
      ) : (
        <Paper variant="outlined" sx={{ px: { xs: 0.5, sm: 2 }, py: 1.5, mb: 2 }}>
          <StepBar
            steps={steps}
            current={at < 0 ? null : at}
            currentLabel={stateLabel(state)}
            finished={state === 'REVIEWED'}
          />
        </Paper>
      )}
    </>
  );
}
