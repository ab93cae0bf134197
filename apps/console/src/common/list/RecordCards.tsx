import Box from '@mui/material/Box';
import List from '@mui/material/List';
import ListItemButton from '@mui/material/ListItemButton';
import Typography from '@mui/material/Typography';
import { useListContext, type RaRecord } from 'ra-core';
import { Link } from 'react-router';
import type { Card } from './column.js';

interface RecordCardsProps<Row> {
  readonly card: (row: Row) => Card;
  /** The page of a row, or what opening it does. */
  readonly rowLink?: (row: Row) => string;
  readonly onOpen?: (row: Row) => void;
}

/** The list on the phone: three lines a record. */
export function RecordCards<Row extends RaRecord>({ card, rowLink, onOpen }: RecordCardsProps<Row>) {
  const { data = [], isFetching } = useListContext<Row>();
  return (
    <List disablePadding aria-busy={isFetching}>
      {data.map((row) => {
        const { title, detail, foot } = card(row);
        return (
          <li key={row.id}>
            <ListItemButton
              {...(rowLink ? { component: Link, to: rowLink(row) } : { onClick: () => onOpen?.(row) })}
              divider
              sx={{ display: 'block', px: 2, py: 1.25 }}
            >
              <Typography sx={{ fontWeight: 500 }}>{title}</Typography>
              <Typography variant="body2" color="text.secondary" component="div" noWrap>
                {detail}
              </Typography>
              <Box
                sx={{
                  display: 'flex',
                  flexWrap: 'wrap',
                  gap: 1,
                  alignItems: 'center',
                  mt: 0.5,
                  fontSize: '0.8125rem',
                  color: 'text.secondary',
                }}
              >
                {foot}
              </Box>
            </ListItemButton>
          </li>
        );
      })}
    </List>
  );
}
