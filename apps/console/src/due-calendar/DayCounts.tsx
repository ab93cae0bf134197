import Link from '@mui/material/Link';
import Box from '@mui/material/Box';
import { useLocaleState, useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { dayText } from '../common/dates.js';
import { useCan } from '../session/me.js';
import type { DueCalendarQuery } from '../gql/graphql.js';
import { ordersDueOn, problemsDueOn } from './month.js';

export type DueDay = DueCalendarQuery['dueCalendar'][number];

export const isEmpty = ({ problems, orders }: DueDay): boolean => problems + orders === 0;

/** What is due on a day; each figure opens its rows. */
export function DayCounts({ day }: { readonly day: DueDay }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const can = useCan();
  const named = dayText(day.day, locale);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 0.25, alignItems: 'flex-start', fontSize: '0.8125rem' }}>
      {day.problems > 0 && (
        <Link
          component={RouterLink}
          to={problemsDueOn(day.day)}
          aria-label={translate('dueCalendar.open', { day: named, problems: day.problems, late: day.late })}
          underline="hover"
          sx={(theme) => ({ color: day.late > 0 ? theme.palette.tones.over.text : theme.palette.tones.near.text })}
        >
          {translate('dueCalendar.problems', { smart_count: day.problems })}
          {day.late > 0 && ` · ${translate('dueCalendar.late', { smart_count: day.late })}`}
        </Link>
      )}
      {day.orders > 0 && can('order.read') && (
        <Link
          component={RouterLink}
          to={ordersDueOn(day.day)}
          aria-label={translate('dueCalendar.openOrders', { day: named, orders: day.orders })}
          underline="hover"
          sx={(theme) => ({ color: theme.palette.tones.behind.text })}
        >
          {translate('dueCalendar.orders', { smart_count: day.orders })}
        </Link>
      )}
    </Box>
  );
}
