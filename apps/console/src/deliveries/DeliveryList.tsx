import { useState } from 'react';
import { DateText } from '../common/DateText.js';
import type { Card, Column } from '../common/list/column.js';
import type { FilterSpec } from '../common/list/filter-spec.js';
import { ListPage } from '../common/list/ListPage.js';
import { StatusChip } from '../common/StatusChip.js';
import type { ToneName } from '../layout/tones.js';
import type { Delivery } from './deliveries.adapter.js';
import { DeliverySheet } from './DeliverySheet.js';

const tones: Readonly<Record<string, ToneName>> = {
  queued: 'near',
  sending: 'active',
  retry: 'behind',
  sent: 'done',
  unknown: 'behind',
  dead: 'over',
  suppressed: 'quiet',
};

const State = ({ delivery }: { readonly delivery: Delivery }) => (
  <StatusChip tone={tones[delivery.state] ?? 'quiet'} label={delivery.stateLabel} />
);

const columns: readonly Column<Delivery>[] = [
  { name: 'subject', render: ({ subject }) => subject },
  { name: 'recipient', render: ({ recipientName, recipient }) => `${recipientName} ${recipient}` },
  { name: 'state', render: (delivery) => <State delivery={delivery} /> },
  { name: 'attempt', align: 'right', render: ({ attempt }) => attempt },
  { name: 'createdAt', sort: 'createdAt', render: ({ createdAt }) => <DateText at={createdAt} relative /> },
  { name: 'sentAt', render: ({ sentAt }) => <DateText at={sentAt} relative /> },
  {
    name: 'nextAt',
    optional: true,
    render: ({ nextAt, state }) => (state === 'retry' ? <DateText at={nextAt} relative /> : '—'),
  },
];

const filters: readonly FilterSpec[] = [
  { kind: 'codes', field: 'state', label: 'resources.deliveries.fields.state', codes: 'deliveryStates' },
];

const card = (delivery: Delivery): Card => ({
  title: delivery.subject,
  detail: `${delivery.recipientName} ${delivery.recipient}`,
  foot: (
    <>
      <State delivery={delivery} /> <DateText at={delivery.createdAt} relative />
    </>
  ),
});

/** 发件箱: every message the system sends, and what became of it. */
export default function DeliveryList() {
  const [open, setOpen] = useState<Delivery | null>(null);
  return (
    <>
      <ListPage
        resource="deliveries"
        columns={columns}
        card={card}
        filters={filters}
        searchPlaceholder="deliveries.searchPlaceholder"
        sort={{ field: 'createdAt', order: 'DESC' }}
        savedViews={false}
        onOpen={setOpen}
        empty={{ title: 'deliveries.emptyTitle', body: 'deliveries.emptyBody' }}
      />
      <DeliverySheet delivery={open} onClose={() => setOpen(null)} />
    </>
  );
}
