import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { ActionBar } from '../case/ActionBar.js';
import { CaseActionDialog } from '../case/CaseActionDialog.js';
import { CaseTimeline } from '../case/CaseTimeline.js';
import { Clocks } from '../case/Clocks.js';
import { DueDrawer } from '../case/DueDrawer.js';
import { useRetryKey } from '../case/retry-key.js';
import { DueText } from '../common/DueText.js';
import { ErrorState } from '../common/ErrorState.js';
import type { ActionLike } from '../common/facts.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { Section } from '../common/Section.js';
import { queryClient } from '../providers/query-client.js';
import { OrderLevelChip, OrderStateChip } from './OrderChips.js';
import { OrderAnswer, OrderDemand } from './OrderFacts.js';
import { performOrderAction, useOrder, type OrderDetail } from './use-order.js';

export default function OrderShow() {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const { data, error, isPending, refetch, taken, older } = useOrder(id);
  if (isPending) return <PageLoading />;
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Typography role="alert">{translate('orders.gone')}</Typography>;
  return <Page key={data.id} order={data} taken={taken} onOlder={older} />;
}

interface PageProps {
  readonly order: OrderDetail;
  readonly taken: number;
  readonly onOlder: () => void;
}

/** An order reads like its letter: number, what is demanded, the answer, what happened. */
function Page({ order, taken, onOlder }: PageProps) {
  const translate = useTranslate();
  const keyFor = useRetryKey();
  const [action, setAction] = useState<ActionLike | null>(null);
  const [clockId, setClockId] = useState<string | null>(null);
  const perform = ({ action: name }: ActionLike, facts: Record<string, unknown>) =>
    performOrderAction({ order, action: name, facts, key: keyFor([order.id, order.version, name, facts]) });
  return (
    <>
      <PageHeader
        title={translate('orders.title', { number: order.number })}
        back="/orders"
        actions={
          <Button
            component="a"
            href={`/files/orders/${order.id}/letter`}
            variant="outlined"
            color="secondary"
            startIcon={<DescriptionOutlined />}
          >
            {translate('orders.letter')}
          </Button>
        }
      >
        <Typography variant="body2" color="text.secondary">
          {order.title}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mt: 1 }}>
          <OrderStateChip state={order.state} overdue={order.overdue} />
          <OrderLevelChip level={order.level} />
          {order.state === 'ISSUED' && <DueText dueAt={order.deadline} overdue={order.overdue} />}
        </Box>
      </PageHeader>
      <Box
        sx={{
          display: 'grid',
          columnGap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 2fr) minmax(300px, 1fr)' },
        }}
      >
        <Box>
          <Section title={translate('orders.nextStep')}>
            <ActionBar actions={order.availableActions} onChoose={setAction} />
          </Section>
          <OrderDemand order={order} />
          <OrderAnswer order={order} />
        </Box>
        <Box>
          {order.clock && (
            <Section title={translate('orders.clock')}>
              <Clocks clocks={[order.clock]} round={order.round} onWhy={setClockId} />
            </Section>
          )}
          <Section title={translate('case.timeline')}>
            <CaseTimeline events={order.events} taken={taken} onOlder={onOlder} />
          </Section>
        </Box>
      </Box>
      <CaseActionDialog
        subjectType="problem"
        subjectId={order.problemId}
        about={`orders.${order.id}`}
        action={action}
        onClose={() => setAction(null)}
        perform={perform}
        reload={() => queryClient.invalidateQueries()}
      />
      <DueDrawer clockId={clockId} onClose={() => setClockId(null)} />
    </>
  );
}
