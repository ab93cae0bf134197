import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { PageHeader } from '../common/PageHeader.js';
import { OrderQueue } from './OrderQueue.js';
import { ProblemQueue } from './ProblemQueue.js';
import { useApprovalCounts, useQueues } from './use-approvals.js';

/** 待我审批: everything that waits for my word, decided on the spot. */
export default function ApprovalsPage() {
  const translate = useTranslate();
  const queues = useQueues();
  const { counts, total } = useApprovalCounts();
  const nothing =
    queues.length === 0 ? 'approvals.noQueues' : counts.length > 0 && total === 0 ? 'approvals.nothing' : null;
  return (
    <>
      <PageHeader title={translate('approvals.title')}>
        <Typography color="text.secondary">{translate('approvals.intro')}</Typography>
      </PageHeader>
      {nothing && <Typography role="status">{translate(nothing)}</Typography>}
      {queues.map((queue) =>
        queue.resource === 'orders' ? (
          <OrderQueue key={queue.kind} queue={queue} />
        ) : (
          <ProblemQueue key={queue.kind} queue={queue} />
        ),
      )}
    </>
  );
}
