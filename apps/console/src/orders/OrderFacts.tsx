import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { DateText } from '../common/DateText.js';
import { Descriptions } from '../common/Descriptions.js';
import { OptionText } from '../common/OptionText.js';
import { Section } from '../common/Section.js';
import type { OrderDetail } from './use-order.js';

const prose = { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } as const;

/** What is demanded, about which promise, of whom. */
export function OrderDemand({ order }: { readonly order: OrderDetail }) {
  const translate = useTranslate();
  const field = (name: string) => translate(`resources.orders.fields.${name}`);
  return (
    <Section title={translate('orders.demand')}>
      <Typography sx={{ ...prose, mb: 2 }}>{order.demand}</Typography>
      <Descriptions
        items={[
          {
            label: field('problem'),
            wide: true,
            value: (
              <Link component={RouterLink} to={`/problems/${order.problemId}/show`} underline="always" color="inherit">
                {order.problemNumber} {order.title}
              </Link>
            ),
          },
          { label: field('enterpriseName'), value: order.enterpriseName },
          { label: field('clockKind'), value: <OptionText name="clockKinds" value={order.clockKind} /> },
          { label: field('unitName'), value: order.unitName },
          { label: field('issuedToName'), value: order.issuedToName },
          {
            label: field('issuedByName'),
            value: order.issuedById ? order.issuedByName : translate('orders.byLadder'),
          },
          { label: field('issuedAt'), value: <DateText at={order.issuedAt} time /> },
          { label: field('deadline'), value: <DateText at={order.deadline} time /> },
        ]}
      />
    </Section>
  );
}

/** What was answered, and how it ended. */
export function OrderAnswer({ order }: { readonly order: OrderDetail }) {
  const translate = useTranslate();
  const { answer, answeredByName, answeredAt, answeredLate, closingNote, cancelReason, returnedCount } = order;
  const ended = closingNote ?? cancelReason;
  return (
    <Section title={translate('orders.answer')}>
      {answer ? (
        <>
          <Typography sx={prose}>{answer}</Typography>
          <Typography variant="body2" color="text.secondary" component="div" sx={{ mt: 1 }}>
            {answeredByName} · <DateText at={answeredAt} time />
            {answeredLate && ` · ${translate('orders.answeredLate')}`}
          </Typography>
        </>
      ) : (
        <Typography variant="body2" color="text.secondary">
          {translate('orders.notAnswered')}
        </Typography>
      )}
      {returnedCount > 0 && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {translate('orders.returned', { smart_count: returnedCount })}
        </Typography>
      )}
      {ended && (
        <Typography sx={{ ...prose, mt: 2 }}>
          {translate(cancelReason ? 'orders.cancelledFor' : 'orders.closedWith', { text: ended })}
        </Typography>
      )}
    </Section>
  );
}
