import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TableSortLabel from '@mui/material/TableSortLabel';
import type { RaRecord } from 'ra-core';
import { useListContext, useTranslate } from 'ra-core';
import { useRef } from 'react';
import { Link as RouterLink, useNavigate } from 'react-router';
import { columnLabel, type Column } from './column.js';
import { SelectAllCell, SelectCell } from './SelectCell.js';
import { useCompactRows, useColumns } from './use-columns.js';
import { useRowKeys } from './use-row-keys.js';

interface RecordTableProps<Row> {
  readonly columns: readonly Column<Row>[];
  /** The page of a row, or what opening it does. */
  readonly rowLink?: (row: Row) => string;
  readonly onOpen?: (row: Row) => void;
  /** Rows can be ticked for a bulk act. */
  readonly selectable?: boolean;
}

const ROW_HEIGHT = 40;
const COMPACT_HEIGHT = 32;

/** 40 px rows (32 compact), sticky header and first column; the first cell is the row's link, a click anywhere opens it. */
export function RecordTable<Row extends RaRecord>({
  columns,
  rowLink,
  onOpen,
  selectable = false,
}: RecordTableProps<Row>) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const container = useRef<HTMLDivElement>(null);
  const { data = [], sort, setSort, resource, isFetching } = useListContext<Row>();
  const { shown } = useColumns(resource, columns);
  const [compact] = useCompactRows();
  useRowKeys(container);
  const height = compact ? COMPACT_HEIGHT : ROW_HEIGHT;
  const open = (row: Row) => {
    if (onOpen) onOpen(row);
    else if (rowLink) void navigate(rowLink(row));
  };
  const linkProps = (row: Row) =>
    rowLink
      ? { component: RouterLink, to: rowLink(row) }
      : {
          component: 'button' as const,
          type: 'button' as const,
          onClick: () => open(row),
          sx: { textAlign: 'left', font: 'inherit' },
        };
  const sortBy = (field: string) =>
    setSort({ field, order: sort.field === field && sort.order === 'ASC' ? 'DESC' : 'ASC' });

  return (
    <TableContainer
      ref={container}
      tabIndex={0}
      role="region"
      aria-label={translate('list.table', { name: translate(`resources.${resource}.name`, { smart_count: 2 }) })}
      aria-busy={isFetching}
      sx={{
        maxHeight: 'calc(100vh - 260px)',
        minHeight: 200,
      }}
    >
      {/* A bar, not a veil: rows that are about to change stay readable. */}
      {isFetching && (
        <LinearProgress aria-hidden sx={{ position: 'sticky', top: 0, left: 0, height: 2, mb: '-2px', zIndex: 3 }} />
      )}
      <Table stickyHeader size="small">
        <TableHead>
          <TableRow>
            {selectable && <SelectAllCell />}
            {shown.map((column, index) => (
              <TableCell
                key={column.name}
                align={column.align ?? 'left'}
                sortDirection={column.sort === sort.field ? (sort.order === 'DESC' ? 'desc' : 'asc') : false}
                sx={{
                  width: column.width,
                  height: ROW_HEIGHT,
                  bgcolor: 'background.paper',
                  color: 'text.secondary',
                  ...(index === 0 && { left: 0, zIndex: 3 }),
                }}
              >
                {column.sort ? (
                  <TableSortLabel
                    active={column.sort === sort.field}
                    direction={sort.order === 'DESC' ? 'desc' : 'asc'}
                    onClick={() => sortBy(column.sort as string)}
                  >
                    {translate(columnLabel(resource, column))}
                  </TableSortLabel>
                ) : (
                  translate(columnLabel(resource, column))
                )}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {data.map((row) => (
            <TableRow
              key={row.id}
              hover
              onClick={(event) => {
                const onControl = (event.target as HTMLElement).closest('a, button, input');
                if (!onControl && !window.getSelection()?.toString()) open(row);
              }}
              sx={{ cursor: 'pointer', height, '&:focus-within': { bgcolor: 'action.hover' } }}
            >
              {selectable && <SelectCell id={row.id} name={shown[0]?.render(row)} />}
              {shown.map((column, index) =>
                index === 0 ? (
                  <TableCell
                    key={column.name}
                    component="th"
                    scope="row"
                    sx={{ position: 'sticky', left: 0, zIndex: 1, bgcolor: 'background.paper', fontWeight: 500 }}
                  >
                    <Link {...linkProps(row)} color="text.primary" data-row-link>
                      {column.render(row)}
                    </Link>
                  </TableCell>
                ) : (
                  <TableCell key={column.name} align={column.align ?? 'left'}>
                    <Box sx={{ maxWidth: 360, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
                      {column.render(row) ?? '—'}
                    </Box>
                  </TableCell>
                ),
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
