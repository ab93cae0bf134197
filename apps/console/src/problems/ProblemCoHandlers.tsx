import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { DateText } from '../common/DateText.js';
import { DueText } from '../common/DueText.js';
import { PersonName } from '../common/PersonName.js';
import { Section } from '../common/Section.js';
import { StatusChip } from '../common/StatusChip.js';
import type { ProblemDetail } from './use-problem.js';

/** Who helps in this round, by when, and what they said. */
export function ProblemCoHandlers({ problem }: { readonly problem: ProblemDetail }) {
  const translate = useTranslate();
  const helpers = problem.coHandlers.filter(({ round }) => round === problem.round);
  if (helpers.length === 0) return null;
  return (
    <Section title={translate('problems.coHandlers')}>
      {helpers.map((helper) => {
        const clock = problem.clocks.find(
          ({ kind, ownerUserId, state }) =>
            kind === 'coHandler' && ownerUserId === helper.person.id && state === 'running',
        );
        return (
          <Box key={helper.id} sx={{ mb: 1.5, '&:last-child': { mb: 0 } }}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
              <PersonName person={helper.person} withUnit />
              {helper.repliedAt ? (
                <StatusChip tone="done" label={translate('problems.replied')} />
              ) : helper.waivedReason ? null : clock ? (
                <DueText dueAt={clock.dueAt} overdue={clock.overdueAt !== null} provisional={clock.provisional} />
              ) : (
                <StatusChip tone="quiet" label={translate('problems.waiting')} />
              )}
            </Box>
            {helper.reply && (
              <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                {helper.reply}
              </Typography>
            )}
            {helper.repliedAt && (
              <Typography variant="caption" color="text.secondary">
                <DateText at={helper.repliedAt} time />
              </Typography>
            )}
            {helper.waivedReason && (
              <Typography variant="body2" color="text.secondary">
                {translate('problems.waived', { reason: helper.waivedReason })}
              </Typography>
            )}
          </Box>
        );
      })}
    </Section>
  );
}
