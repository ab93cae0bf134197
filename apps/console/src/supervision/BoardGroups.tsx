import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { idOf, withId } from '../common/list/filter-spec.js';
import { useListFilter } from '../common/list/use-list-filter.js';
import { Section } from '../common/Section.js';
import type { BoardGroupFieldsFragment } from '../gql/graphql.js';
import type { BoardFigures } from './supervision.adapter.js';

/** Who is late, by unit and by leader; a name pressed filters the table below. */
export function BoardGroups({ byUnit, byLeader }: Pick<BoardFigures, 'byUnit' | 'byLeader'>) {
  const translate = useTranslate();
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
        alignItems: 'start',
      }}
    >
      <Section title={translate('supervision.byUnit')}>
        <Groups field="unitId" groups={byUnit} nobody={translate('supervision.noUnit')} />
      </Section>
      <Section title={translate('supervision.byLeader')}>
        <Groups field="leaderId" groups={byLeader} nobody={translate('supervision.noLeader')} />
      </Section>
    </Box>
  );
}

interface GroupsProps {
  readonly field: 'unitId' | 'leaderId';
  readonly groups: readonly BoardGroupFieldsFragment[];
  readonly nobody: string;
}

function Groups({ field, groups, nobody }: GroupsProps) {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListFilter();
  const chosen = idOf(filterValues, field);
  if (groups.length === 0)
    return (
      <Typography variant="body2" color="text.secondary">
        {translate('supervision.nobodyLate')}
      </Typography>
    );
  return (
    <Table size="small" sx={{ '& th, & td': { px: 0.5 } }}>
      <TableHead>
        <TableRow>
          <TableCell>{translate(`supervision.${field}`)}</TableCell>
          <TableCell align="right">{translate('supervision.total')}</TableCell>
          <TableCell align="right">{translate('supervision.late')}</TableCell>
          <TableCell align="right">{translate('supervision.orders')}</TableCell>
          <TableCell align="right">{translate('supervision.worst')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {groups.map((group) => {
          const { id, name, total, late, order1, order2, bulletin, worstDays } = group;
          const pressed = id !== null && id !== undefined && id === chosen;
          return (
            <TableRow key={id ?? 'none'} selected={pressed}>
              <TableCell component="th" scope="row">
                {id ? (
                  <Link
                    component="button"
                    type="button"
                    aria-pressed={pressed}
                    onClick={() => setFilters(withId(filterValues, field, pressed ? null : id))}
                    color="text.primary"
                    underline="always"
                    sx={{ font: 'inherit', textAlign: 'left' }}
                  >
                    {name}
                  </Link>
                ) : (
                  nobody
                )}
              </TableCell>
              <TableCell align="right">{total}</TableCell>
              <TableCell align="right" sx={(theme) => (late > 0 ? { color: theme.palette.tones.over.text } : {})}>
                {late}
              </TableCell>
              <TableCell align="right">{order1 + order2 + bulletin}</TableCell>
              <TableCell align="right">
                {worstDays > 0 ? translate('supervision.days', { smart_count: worstDays }) : '—'}
              </TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}
