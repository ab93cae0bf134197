import type { ApprovalQueue } from '@zhuqi/domain/query/approvals.js';
import { useState } from 'react';
import { CaseActionDialog } from '../case/CaseActionDialog.js';
import { useRetryKey } from '../case/retry-key.js';
import { DueText } from '../common/DueText.js';
import type { ActionLike } from '../common/facts.js';
import { OrderLevelChip, OrderStateChip } from '../orders/OrderChips.js';
import { performOrderAction } from '../orders/use-order.js';
import { queryClient } from '../providers/query-client.js';
import { approvalActions } from './approval-actions.js';
import { ApprovalRow } from './ApprovalRow.js';
import { QueueSection } from './QueueSection.js';
import { useOrderQueue, type OrderToApprove } from './use-approvals.js';

/** Orders to answer or to close, each with its dialog. */
export function OrderQueue({ queue }: { readonly queue: ApprovalQueue }) {
  const [chosen, setChosen] = useState<{ readonly order: OrderToApprove; readonly action: ActionLike } | null>(null);
  const query = useOrderQueue(queue);
  const keyFor = useRetryKey();
  const allowed: readonly string[] = approvalActions[queue.kind];
  return (
    <QueueSection queue={queue} query={query}>
      {query.data?.items.map((order) => (
        <ApprovalRow
          key={order.id}
          to={`/orders/${order.id}/show`}
          title={order.title}
          detail={[order.number, order.enterpriseName, order.unitName].filter(Boolean).join(' · ')}
          asked={queue.kind === 'orderClosings' ? `${order.answeredByName ?? ''}：${order.answer ?? ''}` : order.demand}
          chips={
            <>
              <OrderStateChip state={order.state} overdue={order.overdue} />
              <OrderLevelChip level={order.level} />
              {order.state === 'ISSUED' && <DueText dueAt={order.deadline} overdue={order.overdue} />}
            </>
          }
          actions={order.availableActions.filter(({ action }) => allowed.includes(action))}
          onChoose={(action) => setChosen({ order, action })}
        />
      ))}
      {chosen && (
        <CaseActionDialog
          subjectType="problem"
          subjectId={chosen.order.problemId}
          about={`orders.${chosen.order.id}`}
          action={chosen.action}
          onClose={() => setChosen(null)}
          perform={({ action }, facts) => {
            const { order } = chosen;
            return performOrderAction({ order, action, facts, key: keyFor([order.id, order.version, action, facts]) });
          }}
          reload={() => queryClient.invalidateQueries()}
        />
      )}
    </QueueSection>
  );
}
