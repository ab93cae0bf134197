import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import List from '@mui/material/List';
import ListItemButton from '@mui/material/ListItemButton';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TableSortLabel from '@mui/material/TableSortLabel';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import type { FigureRowsQuery } from '../gql/graphql.js';
import { useIsPhone } from '../layout/use-is-phone.js';
import { FigureCell, isNumeric } from './FigureCell.js';

export interface Order {
  readonly field: string;
  readonly order: 'ASC' | 'DESC';
}

interface FigureTableProps {
  readonly page: FigureRowsQuery['figureRows'];
  /** Null: the list's own order. */
  readonly sort: Order | null;
  readonly onSort: (sort: Order) => void;
  readonly label: string;
}

/** The rows behind a figure, whatever their subject; each leads to its page. On the phone three lines a row. */
export function FigureTable({ page, sort, onSort, label }: FigureTableProps) {
  const phone = useIsPhone();
  if (phone) return <Cards page={page} />;
  const turned = (field: string): Order => ({
    field,
    order: sort?.field === field && sort.order === 'DESC' ? 'ASC' : 'DESC',
  });
  return (
    <TableContainer tabIndex={0} role="region" aria-label={label}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {page.columns.map(({ name, label: head, kind, sortable }) => (
              <TableCell
                key={name}
                align={isNumeric(kind) ? 'right' : 'left'}
                sx={{ whiteSpace: 'nowrap' }}
                sortDirection={sort?.field === name ? (sort.order === 'ASC' ? 'asc' : 'desc') : false}
              >
                {sortable ? (
                  <TableSortLabel
                    active={sort?.field === name}
                    direction={sort?.field === name && sort.order === 'ASC' ? 'asc' : 'desc'}
                    onClick={() => onSort(turned(name))}
                  >
                    {head}
                  </TableSortLabel>
                ) : (
                  head
                )}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {page.items.map(({ id, title, cells, link }) => (
            <TableRow key={id} hover>
              {page.columns.map(({ name, kind }, index) => (
                <TableCell
                  key={name}
                  {...(index === 0 ? { component: 'th', scope: 'row' } : {})}
                  align={isNumeric(kind) ? 'right' : 'left'}
                >
                  <Box sx={{ maxWidth: 320, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
                    {index === 0 ? (
                      <Link component={RouterLink} to={link} color="text.primary">
                        {title}
                      </Link>
                    ) : (
                      <FigureCell kind={kind} value={(cells as readonly unknown[])[index]} />
                    )}
                  </Box>
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

/** Columns a card shows beneath its title, as far as they say something. */
const SHOWN = 5;

function Cards({ page }: Pick<FigureTableProps, 'page'>) {
  return (
    <List disablePadding>
      {page.items.map(({ id, title, cells, link }) => (
        <li key={id}>
          <ListItemButton component={RouterLink} to={link} divider sx={{ display: 'block', px: 1, py: 1.25 }}>
            <Typography sx={{ fontWeight: 500 }}>{title}</Typography>
            <Typography variant="body2" color="text.secondary" component="div">
              {page.columns
                .map((column, index) => ({ ...column, value: (cells as readonly unknown[])[index] }))
                .slice(1)
                .filter(({ value }) => value !== null && value !== '')
                .slice(0, SHOWN)
                .map(({ name, label, kind, value }) => (
                  <Box component="span" key={name} sx={{ mr: 1.5, whiteSpace: 'nowrap' }}>
                    {label} <FigureCell kind={kind} value={value} />
                  </Box>
                ))}
            </Typography>
          </ListItemButton>
        </li>
      ))}
    </List>
  );
}
