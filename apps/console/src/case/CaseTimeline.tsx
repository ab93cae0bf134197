import Box from '@mui/material/Box';
import { Timeline } from '../common/Timeline.js';
import type { EventFieldsFragment } from '../gql/graphql.js';
import { eventLines } from './event-lines.js';

interface CaseTimelineProps {
  readonly events: readonly EventFieldsFragment[];
  /** How many were asked for; when all came back there may be older ones. */
  readonly taken: number;
  readonly onOlder: () => void;
}

/** The contract gives the newest 100 at most. */
export const MAX_EVENTS = 100;

/** What happened to a case, in sentences. */
export function CaseTimeline({ events, taken, onOlder }: CaseTimelineProps) {
  const more = events.length >= taken && taken < MAX_EVENTS;
  return <Timeline events={events} renderDetail={(event) => <Lines event={event} />} {...(more ? { onOlder } : {})} />;
}

function Lines({ event }: { readonly event: EventFieldsFragment }) {
  const lines = eventLines(event.type, event.payload);
  if (lines.length === 0) return null;
  return (
    <Box component="dl" sx={{ m: 0, fontSize: '0.8125rem' }}>
      {lines.map(({ label, text }) => (
        <Box key={label} sx={{ display: 'flex', gap: 1 }}>
          <Box component="dt" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
            {label}
          </Box>
          <Box component="dd" sx={{ m: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {text}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
