import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'ra-core';
import type { DueExplanationQuery } from '../gql/graphql.js';

type Day = NonNullable<DueExplanationQuery['dueExplanation']>['days'][number];

/** One row a day: counted days have their number, the others their reason. */
export function DueTable({ days }: { readonly days: readonly Day[] }) {
  const translate = useTranslate();
  return (
    <Table size="small" aria-label={translate('case.whyThisDay')}>
      <TableHead>
        <TableRow>
          <TableCell>{translate('case.day')}</TableCell>
          <TableCell align="right">{translate('case.counted')}</TableCell>
          <TableCell>{translate('case.reason')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {days.map(({ day, weekday, counts, n, reason, provisional }, index) => (
          <TableRow
            key={day}
            sx={(theme) => ({
              '& td': {
                color: counts ? 'text.primary' : 'text.secondary',
                fontWeight: index === days.length - 1 ? 600 : 400,
              },
              ...(index === days.length - 1 && { bgcolor: theme.palette.tones.near.fill }),
            })}
          >
            <TableCell sx={{ whiteSpace: 'nowrap' }}>
              <time dateTime={day}>{`${day} ${weekday}`}</time>
            </TableCell>
            <TableCell align="right">
              {counts ? (
                n
              ) : (
                <Box component="span" aria-hidden>
                  —
                </Box>
              )}
            </TableCell>
            <TableCell>{provisional ? `${reason}（${translate('due.provisional')}）` : reason}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
