import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { activityStates, activityStateLabels } from '@zhuqi/domain/activity/activity-state.js';
import { useTranslate } from 'ra-core';
import { StepBar } from '../case/StepBar.js';
import { DateText } from '../common/DateText.js';
import { DueText } from '../common/DueText.js';
import { OptionText } from '../common/OptionText.js';
import { PageHeader } from '../common/PageHeader.js';
import { StatusChip } from '../common/StatusChip.js';
import { useOptionLabel } from '../common/use-options.js';
import { ActivityStateChip } from './ActivityChips.js';
import type { ActivityDetail } from './use-activity.js';

const path = activityStates.filter((state) => state !== 'CANCELLED');

/** What, by whom, when, where it stands. */
export function ActivityHead({ activity }: { readonly activity: ActivityDetail }) {
  const translate = useTranslate();
  const stateLabel = useOptionLabel('activityStates');
  const { state, startsAt, plannedOn, place, hostNames } = activity;
  const steps = path.map((each) => ({
    key: each,
    label: translate(`codes.activityStates.${each}`, { _: activityStateLabels[each] }),
  }));
  const at = path.findIndex((each) => each === state);
  return (
    <>
      <PageHeader title={activity.title} back="/activities">
        <Typography variant="body2" color="text.secondary" component="div">
          <OptionText name="activityKinds" value={activity.kind} /> · {hostNames} ·{' '}
          <DateText at={startsAt ?? plannedOn} time={startsAt !== null} />
          {place && ` · ${place}`}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mt: 1 }}>
          <ActivityStateChip state={state} />
          {activity.rescheduledCount > 0 && (
            <StatusChip
              tone="quiet"
              label={translate('activities.rescheduled', { smart_count: activity.rescheduledCount })}
            />
          )}
          {activity.correctedCount > 0 && (
            <StatusChip
              tone="quiet"
              label={translate('activities.corrected', { smart_count: activity.correctedCount })}
            />
          )}
          {activity.dueAt && (
            <DueText dueAt={activity.dueAt} overdue={activity.overdue} provisional={activity.dueProvisional} />
          )}
        </Box>
      </PageHeader>
      {activity.cancelReason ? (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('activities.cancelled', { reason: activity.cancelReason })}
        </Alert>
      ) : (
        <Paper variant="outlined" sx={{ px: { xs: 0.5, sm: 2 }, py: 1.5, mb: 2 }}>
          <StepBar
            steps={steps}
            current={at < 0 ? null : at}
            currentLabel={stateLabel(state)}
            finished={state === 'ARCHIVED'}
          />
        </Paper>
      )}
    </>
  );
}
