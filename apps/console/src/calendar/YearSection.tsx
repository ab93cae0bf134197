import BeachAccessOutlined from '@mui/icons-material/BeachAccessOutlined';
import ErrorOutline from '@mui/icons-material/ErrorOutline';
import WorkOutline from '@mui/icons-material/WorkOutline';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useLocaleState, useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { dayText } from '../common/dates.js';
import { Section } from '../common/Section.js';
import { StatusChip } from '../common/StatusChip.js';
import { spansOf, type CalendarYear, type Span } from './years-to-show.js';

interface YearSectionProps {
  readonly year: CalendarYear;
  /** Where its notice is uploaded; absent for those who may not. */
  readonly uploadTo?: string;
}

export function YearSection({ year, uploadTo }: YearSectionProps) {
  const translate = useTranslate();
  const off = year.exceptions.filter(({ kind }) => kind === 'OFF').length;
  const work = year.exceptions.length - off;
  return (
    <Section
      title={String(year.year)}
      actions={
        <StatusChip
          tone={year.announced ? 'done' : 'behind'}
          {...(year.announced ? {} : { icon: ErrorOutline })}
          label={translate(year.announced ? 'calendar.announced' : 'calendar.notAnnounced')}
        />
      }
    >
      {!year.announced && (
        <Alert
          severity="warning"
          sx={{ mb: 1 }}
          action={
            uploadTo && (
              <Button component={Link} to={uploadTo} color="inherit" size="small">
                {translate('calendar.upload')}
              </Button>
            )
          }
        >
          {translate('calendar.notAnnouncedBody', { year: year.year })}
        </Alert>
      )}
      {year.exceptions.length > 0 && (
        <>
          <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
            {[
              translate('calendar.offDays', { smart_count: off }),
              translate('calendar.workDays', { smart_count: work }),
              year.source && translate('calendar.source', { source: year.source }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Typography>
          <Box
            component="ul"
            sx={{
              listStyle: 'none',
              m: 0,
              p: 0,
              display: 'grid',
              gap: 0.5,
              gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 380px), 1fr))',
            }}
          >
            {spansOf(year.exceptions).map((span) => (
              <SpanRow key={span.from} span={span} />
            ))}
          </Box>
        </>
      )}
    </Section>
  );
}

function SpanRow({ span }: { readonly span: Span }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const off = span.kind === 'OFF';
  const text = (day: string) => dayText(day, locale).replace(/^\d{4}年/, '');
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'center', gap: 1, fontSize: '0.8125rem' }}>
      <StatusChip
        tone={off ? 'done' : 'near'}
        icon={off ? BeachAccessOutlined : WorkOutline}
        label={translate(off ? 'calendar.off' : 'calendar.work')}
      />
      <span>{span.from === span.to ? text(span.from) : `${text(span.from)} – ${text(span.to)}`}</span>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {span.name}
      </Box>
    </Box>
  );
}
