import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import Box from '@mui/material/Box';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { DateText } from '../common/DateText.js';
import { OptionText } from '../common/OptionText.js';
import { Section } from '../common/Section.js';
import type { PartnershipDetail } from './partnerships.adapter.js';

/** 联合活动: those the partner was a host of; planned ones say so. */
export function JointActivities({ partnership }: { readonly partnership: PartnershipDetail }) {
  const translate = useTranslate();
  const { activities, activityCount } = partnership;
  return (
    <Section title={translate('partnerships.activities', { smart_count: activityCount })}>
      {activities.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          {translate('partnerships.noActivities')}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {activities.map(({ id, title, kind, state, plannedOn, attendance }) => (
          <Box component="li" key={id} sx={{ py: 0.75, borderBottom: 1, borderColor: 'divider' }}>
            <Link component={RouterLink} to={`/activities/${id}/show`} underline="hover" color="inherit">
              {title}
            </Link>
            <Typography variant="body2" color="text.secondary" component="div">
              <OptionText name="activityKinds" value={kind} /> · <DateText at={plannedOn} /> ·{' '}
              <OptionText name="activityStates" value={state} />
              {attendance > 0 && ` · ${translate('partnerships.attendance', { smart_count: attendance })}`}
            </Typography>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
