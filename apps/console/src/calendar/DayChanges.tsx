import ArrowForward from '@mui/icons-material/ArrowForward';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { DateText } from '../common/DateText.js';
import { Section } from '../common/Section.js';
import type { CalendarPreview } from './calendar-edit.js';

/** The days that will count otherwise. */
export function DayChanges({ changes }: { readonly changes: CalendarPreview['changes'] }) {
  const translate = useTranslate();
  return (
    <Section title={translate('calendar.changedDays', { smart_count: changes.length })}>
      {changes.length === 0 && <Typography color="text.secondary">{translate('calendar.noChanges')}</Typography>}
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gap: 0.5,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 320px), 1fr))',
          fontSize: '0.8125rem',
        }}
      >
        {changes.map(({ day, from, to }) => (
          <Box component="li" key={day} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.5 }}>
            <DateText at={day} />
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {from}
            </Box>
            <ArrowForward aria-hidden sx={{ fontSize: 14 }} />
            <span>{to}</span>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
