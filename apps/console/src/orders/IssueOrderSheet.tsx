import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useQuery } from '@tanstack/react-query';
import { dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useRetryKey } from '../case/retry-key.js';
import { DateText } from '../common/DateText.js';
import { Descriptions } from '../common/Descriptions.js';
import { ErrorState } from '../common/ErrorState.js';
import { OptionText } from '../common/OptionText.js';
import { PageLoading } from '../common/PageLoading.js';
import { Sheet } from '../common/Sheet.js';
import { useErrorText } from '../common/use-error-text.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { queryClient } from '../providers/query-client.js';
import { IssueOrderDocument, OrderPreviewDocument } from './orders.documents.js';

interface IssueOrderSheetProps {
  /** The promise it is about; null: closed. */
  readonly clockId: string | null;
  readonly onClose: () => void;
}

/** 下发督办单 by hand: shows to whom it goes and proposes its words, which may be changed. */
export function IssueOrderSheet({ clockId, onClose }: IssueOrderSheetProps) {
  return clockId ? <OpenSheet key={clockId} clockId={clockId} onClose={onClose} /> : null;
}

function OpenSheet({ clockId, onClose }: { readonly clockId: string; readonly onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const errorText = useErrorText();
  const keyFor = useRetryKey();
  const [level, setLevel] = useState(1);
  const [words, setWords] = useState<string | null>(null);
  const [day, setDay] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['orders', 'preview', clockId, level],
    queryFn: async ({ signal }) =>
      (await execute(OrderPreviewDocument, { clockId, level }, { signal })).supervisionOrderPreview ?? null,
  });
  const demand = words ?? data?.demand ?? '';
  const deadline = day ?? (data ? dayOf(new Date(data.deadline)) : '');

  const issue = async () => {
    setBusy(true);
    setFailure(null);
    const input = { clockId, level, demand, ...(day ? { deadline: day } : {}) };
    try {
      const idempotencyKey = keyFor(input);
      const order = accepted((await execute(IssueOrderDocument, { input }, { idempotencyKey })).issueSupervisionOrder);
      notify('orders.issued', { type: 'success', messageArgs: { number: order.number } });
      await queryClient.invalidateQueries();
      onClose();
      void navigate(`/orders/${order.id}/show`);
    } catch (thrown) {
      setFailure(errorText(thrown));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Sheet
      open
      onClose={onClose}
      title={translate('orders.issue')}
      maxWidth="sm"
      actions={
        <>
          <Button color="inherit" onClick={onClose}>
            {translate('common.cancel')}
          </Button>
          <Button
            variant="contained"
            disabled={busy || !data || data.problem != null || demand.trim() === ''}
            onClick={() => void issue()}
          >
            {translate('orders.issueNow')}
          </Button>
        </>
      }
    >
      <ToggleButtonGroup
        exclusive
        size="small"
        value={level}
        onChange={(_, chosen: number | null) => {
          if (chosen === null) return;
          setLevel(chosen);
          setWords(null);
        }}
        aria-label={translate('resources.orders.fields.level')}
        sx={{ mb: 2 }}
      >
        <ToggleButton value={1}>{translate('orders.level1')}</ToggleButton>
        <ToggleButton value={2}>{translate('orders.level2')}</ToggleButton>
      </ToggleButtonGroup>
      {failure && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {failure}
        </Alert>
      )}
      {isPending && <PageLoading />}
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data === null && <Alert severity="error">{translate('orders.noClock')}</Alert>}
      {data?.problem && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {data.problem}
        </Alert>
      )}
      {data && (
        <>
          <Descriptions
            items={[
              { label: translate('resources.orders.fields.issuedToName'), value: data.addresseeName },
              { label: translate('resources.orders.fields.unitName'), value: data.unitName },
              {
                label: translate('resources.orders.fields.clockKind'),
                value: <OptionText name="clockKinds" value={data.clockKind} />,
              },
              { label: translate('orders.dueAt'), value: <DateText at={data.dueAt} time /> },
            ]}
          />
          <TextField
            label={translate('orders.demand')}
            required
            multiline
            minRows={4}
            fullWidth
            value={demand}
            onChange={(event) => setWords(event.target.value)}
            sx={{ mt: 2 }}
          />
          <TextField
            type="date"
            label={translate('resources.orders.fields.deadline')}
            value={deadline}
            onChange={(event) => setDay(event.target.value)}
            slotProps={{ inputLabel: { shrink: true } }}
          />
        </>
      )}
    </Sheet>
  );
}
