import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { DateText } from './DateText.js';
import { StatusChip } from './StatusChip.js';

export interface TimelineEvent {
  readonly id: string;
  readonly label: string;
  readonly visibility: string;
  readonly actorName: string;
  readonly at: string;
  readonly payload?: unknown;
}

interface TimelineProps<Entry extends TimelineEvent> {
  /** Newest first. */
  readonly events: readonly Entry[];
  /** What the event says beyond its label, from its payload. */
  readonly renderDetail?: (event: Entry) => ReactNode;
  readonly onOlder?: () => void;
}

/** What happened, newest first; what the enterprise may read is marked by word and a double rule, not by colour alone. */
export function Timeline<Entry extends TimelineEvent>({ events, renderDetail, onOlder }: TimelineProps<Entry>) {
  const translate = useTranslate();
  if (events.length === 0)
    return (
      <Typography variant="body2" color="text.secondary">
        {translate('timeline.empty')}
      </Typography>
    );
  return (
    <>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {events.map((event) => {
          const open = event.visibility === 'enterprise';
          return (
            <Box
              component="li"
              key={event.id}
              sx={(theme) => ({
                position: 'relative',
                pl: 2,
                pb: 2,
                ml: 0.5,
                borderLeft: open ? `3px double ${theme.palette.tones.near.text}` : `1px solid ${theme.palette.divider}`,
                '&::before': {
                  content: '""',
                  position: 'absolute',
                  left: open ? -6 : -5,
                  top: 7,
                  width: 9,
                  height: 9,
                  borderRadius: '50%',
                  bgcolor: open ? theme.palette.tones.near.text : theme.palette.text.secondary,
                },
              })}
            >
              <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
                <Typography component="span" sx={{ fontWeight: 500 }}>
                  {event.label}
                </Typography>
                {open && <StatusChip tone="near" icon={VisibilityOutlined} label={translate('timeline.enterprise')} />}
                <Typography component="span" variant="body2" color="text.secondary">
                  {event.actorName} · <DateText at={event.at} relative time />
                </Typography>
              </Box>
              {renderDetail?.(event)}
            </Box>
          );
        })}
      </Box>
      {onOlder && (
        <Button size="small" color="inherit" onClick={onOlder}>
          {translate('common.olderEvents')}
        </Button>
      )}
    </>
  );
}
