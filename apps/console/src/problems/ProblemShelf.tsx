import Box from '@mui/material/Box';
import { useTranslate } from 'ra-core';
import type { ActionLike } from '../common/facts.js';
import { DateText } from '../common/DateText.js';
import { Descriptions } from '../common/Descriptions.js';
import { Section } from '../common/Section.js';
import { StatusChip } from '../common/StatusChip.js';
import { useNow } from '../common/use-now.js';
import { PanelActions } from './PanelActions.js';
import { dayHasPassed, daysSince, offeredOf, openDue } from './standing.js';
import type { ProblemDetail } from './use-problem.js';

interface ProblemShelfProps {
  readonly problem: ProblemDetail;
  readonly onChoose: (action: ActionLike) => void;
}

/** 挂账: until when it waits, since when, and when it is looked at again. */
export function ProblemShelf({ problem, onChoose }: ProblemShelfProps) {
  const translate = useTranslate();
  const now = useNow();
  const { shelvedAt, shelvedUntil, clocks } = problem;
  if (!shelvedAt) return null;
  const planned = (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}>
      <DateText at={shelvedUntil} />
      {shelvedUntil && dayHasPassed(shelvedUntil, now) && (
        <StatusChip tone="over" label={translate('problems.planPassed')} />
      )}
    </Box>
  );
  const since = (
    <>
      <DateText at={shelvedAt} />{' '}
      <span style={{ whiteSpace: 'nowrap' }}>
        {translate('problems.shelvedDays', { smart_count: daysSince(shelvedAt, now) })}
      </span>
    </>
  );
  return (
    <Section title={translate('problems.shelvedState')}>
      <Descriptions
        items={[
          { label: translate('problems.planDate'), value: planned },
          { label: translate('problems.shelvedSince'), value: since },
          { label: translate('problems.nextReview'), value: <DateText at={openDue(clocks, 'shelfReview')} /> },
        ]}
      />
      <PanelActions actions={offeredOf(problem.availableActions, ['reviewShelving', 'resume'])} onChoose={onChoose} />
    </Section>
  );
}
