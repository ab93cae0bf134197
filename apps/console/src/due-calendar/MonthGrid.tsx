import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { dayOf, shanghaiDayOf, weekdayName } from '@zhuqi/domain/deadline/shanghai-time.js';
import { useLocaleState, useTranslate } from 'ra-core';
import { useNow } from '../common/use-now.js';
import { DayCounts, type DueDay } from './DayCounts.js';

const WEEK = 7;
const english = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

interface MonthGridProps {
  readonly month: string;
  readonly days: readonly DueDay[];
}

/** Six weeks, Monday first; days off are grey, today is framed, days of other months are pale. */
export function MonthGrid({ month, days }: MonthGridProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const today = dayOf(useNow());
  const weeks = Array.from({ length: days.length / WEEK }, (_, week) => days.slice(week * WEEK, (week + 1) * WEEK));
  const heads = weeks[0]?.map(({ day }, index) => (locale === 'en' ? english[index] : weekdayName(shanghaiDayOf(day))));
  return (
    <Table size="small" aria-label={translate('dueCalendar.title')} sx={{ tableLayout: 'fixed' }}>
      <TableHead>
        <TableRow>
          {heads?.map((name) => (
            <TableCell key={name} sx={{ color: 'text.secondary' }}>
              {name}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {weeks.map((week) => (
          <TableRow key={week[0]?.day}>
            {week.map((day) => (
              <TableCell
                key={day.day}
                title={day.provisional ? `${day.reason} · ${translate('dueCalendar.provisional')}` : day.reason}
                aria-current={day.day === today ? 'date' : undefined}
                sx={(theme) => ({
                  verticalAlign: 'top',
                  height: 88,
                  borderRight: 1,
                  borderRightColor: 'divider',
                  bgcolor: day.workday ? 'background.paper' : theme.palette.tones.quiet.fill,
                  ...(day.day === today && { outline: `2px solid ${theme.palette.primary.main}`, outlineOffset: -2 }),
                })}
              >
                <Box
                  sx={{
                    display: 'flex',
                    justifyContent: 'space-between',
                    fontWeight: day.day.startsWith(month) ? 600 : 400,
                  }}
                >
                  <time dateTime={day.day}>{Number(day.day.slice(8))}</time>
                  <Box component="span" sx={{ fontSize: '0.6875rem', fontWeight: 400, color: 'text.secondary' }}>
                    {isSpecial(day) && day.reason}
                  </Box>
                </Box>
                <DayCounts day={day} />
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** Holidays and worked weekends are named; plain days are not. */
const isSpecial = ({ reason }: DueDay): boolean => reason !== '工作日' && reason !== '周末';
