import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { ratingFigures } from '@zhuqi/domain/callback/rating-figures.js';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import type { FilterValues } from '../common/list/filter-spec.js';
import { listLink } from '../common/list/list-link.js';
import type { RatesFieldsFragment } from '../gql/graphql.js';
import { useIsPhone } from '../layout/use-is-phone.js';
import { percent, points } from './rates-text.js';

export interface RateRow {
  readonly key: string;
  readonly name: string;
  readonly rates: RatesFieldsFragment;
  /** Of the rows this line counts; null where no filter can say it. */
  readonly filter: FilterValues | null;
}

interface RateTableProps {
  /** Head of the first column. */
  readonly what: string;
  readonly rows: readonly RateRow[];
}

const counts = ['satisfied', 'basic', 'dissatisfied', 'unrated'] as const;

/** Rates by line, the bar repeating the overall figure from zero; on the phone the counts stand below the name. */
export function RateTable({ what, rows }: RateTableProps) {
  const translate = useTranslate();
  const phone = useIsPhone();
  const shown = phone ? [] : counts;
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={what}>
      <Table size="small" sx={{ '& th, & td': { px: 0.75 } }}>
        <TableHead>
          <TableRow>
            <TableCell>{what}</TableCell>
            <TableCell align="right">{translate('satisfaction.base')}</TableCell>
            {shown.map((name) => (
              <TableCell key={name} align="right">
                {translate(`satisfaction.counts.${name}`)}
              </TableCell>
            ))}
            {!phone && <TableCell align="right">{translate('satisfaction.response')}</TableCell>}
            <TableCell align="right">{translate('satisfaction.satisfaction')}</TableCell>
            {!phone && <TableCell align="right">{translate('satisfaction.resolution')}</TableCell>}
            <TableCell align="right">{translate('satisfaction.overall')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ key, name, rates, filter }) => (
            <TableRow key={key}>
              <TableCell component="th" scope="row" sx={{ minWidth: 120 }}>
                {name}
                <Bar share={(rates.overall ?? 0) / 100} />
              </TableCell>
              <Figure name="base" rates={rates} filter={filter} />
              {shown.map((count) => (
                <Figure key={count} name={count} rates={rates} filter={filter} />
              ))}
              {!phone && <TableCell align="right">{percent(rates.responseRate)}</TableCell>}
              <TableCell align="right">{percent(rates.satisfactionRate)}</TableCell>
              {!phone && <TableCell align="right">{percent(rates.resolutionRate)}</TableCell>}
              <TableCell align="right" sx={{ fontWeight: 600 }}>
                {points(rates.overall)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

/** A count that opens its rows. */
function Figure({
  name,
  rates,
  filter,
}: Pick<RateRow, 'rates' | 'filter'> & { readonly name: keyof typeof ratingFigures }) {
  return (
    <TableCell align="right">
      {filter ? (
        <Link component={RouterLink} to={listLink('ratings', { ...filter, ...ratingFigures[name] })}>
          {rates[name]}
        </Link>
      ) : (
        rates[name]
      )}
    </TableCell>
  );
}

function Bar({ share }: { readonly share: number }) {
  return (
    <Box aria-hidden sx={(theme) => ({ height: 6, mt: 0.5, borderRadius: 1, bgcolor: theme.palette.tones.quiet.fill })}>
      <Box
        sx={(theme) => ({
          height: '100%',
          borderRadius: 1,
          width: `${share * 100}%`,
          bgcolor: theme.palette.tones.active.text,
        })}
      />
    </Box>
  );
}
