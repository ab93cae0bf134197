import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { DateText } from '../common/DateText.js';
import { Section } from '../common/Section.js';
import { StatusChip } from '../common/StatusChip.js';
import { useOptionLabel } from '../common/use-options.js';
import type { ToneName } from '../layout/tones.js';
import type { ProblemDetail } from './use-problem.js';

const resultTones: Readonly<Record<string, ToneName>> = {
  RESOLVED: 'done',
  PARTLY: 'near',
  EXPLAINED: 'quiet',
  UNRESOLVABLE: 'behind',
};
const ratingTones: Readonly<Record<string, ToneName>> = {
  SATISFIED: 'done',
  BASIC: 'near',
  DISSATISFIED: 'over',
  UNRATED: 'quiet',
};

/** The result, the answer the enterprise got, and what it thought of it. */
export function ProblemAnswer({ problem }: { readonly problem: ProblemDetail }) {
  const translate = useTranslate();
  const resultLabel = useOptionLabel('results');
  const { result, resultText, answeredAt, ratings } = problem;
  if (!result && ratings.length === 0) return null;
  return (
    <Section title={translate('problems.answer')}>
      {result ? (
        <>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1 }}>
            <StatusChip tone={resultTones[result] ?? 'quiet'} label={resultLabel(result)} />
            {answeredAt && (
              <Typography variant="body2" color="text.secondary">
                <DateText at={answeredAt} time />
              </Typography>
            )}
          </Box>
          <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: 760 }}>{resultText}</Typography>
        </>
      ) : (
        <Typography color="text.secondary">{translate('problems.notAnswered')}</Typography>
      )}
      {ratings.length > 0 && <Ratings ratings={ratings} />}
    </Section>
  );
}

function Ratings({ ratings }: Pick<ProblemDetail, 'ratings'>) {
  const translate = useTranslate();
  const satisfactionLabel = useOptionLabel('satisfactions');
  const causeLabel = useOptionLabel('dissatisfactionCauses');
  return (
    <Box sx={{ mt: 2, borderTop: 1, borderColor: 'divider', pt: 1.5 }}>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {translate('problems.ratings')}
      </Typography>
      {ratings.map(({ id, round, satisfaction, cause, comment, source, ratedAt }) => (
        <Box key={id} sx={{ mb: 1 }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
            <StatusChip
              tone={ratingTones[satisfaction] ?? 'quiet'}
              label={
                satisfaction === 'UNRATED' ? translate('problems.satisfactionUNRATED') : satisfactionLabel(satisfaction)
              }
            />
            <Typography variant="body2" color="text.secondary">
              {translate('case.round', { round })} · {translate(`problems.source${source}`, { _: source })} ·{' '}
              <DateText at={ratedAt} time />
            </Typography>
          </Box>
          {cause && <Typography variant="body2">{causeLabel(cause)}</Typography>}
          {comment && (
            <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap' }}>
              “{comment}”
            </Typography>
          )}
        </Box>
      ))}
    </Box>
  );
}
