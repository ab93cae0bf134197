import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { Section } from '../common/Section.js';
import { OrderLevelChip, OrderStateChip } from '../orders/OrderChips.js';
import type { ProblemDetail } from './use-problem.js';

/** The supervision orders about this problem, as far as one may read them. */
export function ProblemOrders({ orders }: Pick<ProblemDetail, 'orders'>) {
  const translate = useTranslate();
  if (orders.length === 0) return null;
  return (
    <Section title={translate('resources.orders.name')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {orders.map(({ id, number, level, state, overdue, issuedToName }) => (
          <Box component="li" key={id} sx={{ py: 0.5 }}>
            <Link component={RouterLink} to={`/orders/${id}/show`}>
              {number}
            </Link>
            <Typography variant="caption" color="text.secondary" component="span" sx={{ ml: 1 }}>
              {issuedToName}
            </Typography>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mt: 0.25 }}>
              <OrderStateChip state={state} overdue={overdue} />
              <OrderLevelChip level={level} />
            </Box>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
