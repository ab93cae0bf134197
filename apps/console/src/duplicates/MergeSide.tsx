import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { CaseTimeline } from '../case/CaseTimeline.js';
import { DateText } from '../common/DateText.js';
import { OptionText } from '../common/OptionText.js';
import { PersonName } from '../common/PersonName.js';
import type { MergeSideQuery } from '../gql/graphql.js';

interface MergeSideProps {
  readonly problem: NonNullable<MergeSideQuery['problem']>;
  readonly heading: string;
}

/** One of the two problems to compare: what it says, where it stands, what happened last. */
export function MergeSide({ problem, heading }: MergeSideProps) {
  const translate = useTranslate();
  const { number, title, content, state, createdAt, enterprise, host, events } = problem;
  return (
    <Box component="section" aria-label={heading} sx={{ minWidth: 0 }}>
      <Typography variant="body2" color="text.secondary">
        {heading}
      </Typography>
      <Typography variant="h3" sx={{ overflowWrap: 'anywhere' }}>
        {number} {title}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {enterprise.name} · <OptionText name="problemStates" value={state} /> · <DateText at={createdAt} />
        {host && (
          <>
            {' · '}
            <PersonName person={host} />
          </>
        )}
      </Typography>
      <Typography sx={{ my: 1, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{content}</Typography>
      <Typography variant="body2" color="text.secondary">
        {translate('duplicates.lately')}
      </Typography>
      <CaseTimeline events={events} taken={events.length + 1} onOlder={() => undefined} />
    </Box>
  );
}
