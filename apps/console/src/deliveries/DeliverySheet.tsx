import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { DateText } from '../common/DateText.js';
import { Descriptions } from '../common/Descriptions.js';
import { Sheet } from '../common/Sheet.js';
import type { Delivery } from './deliveries.adapter.js';

/** One message as it was sent. Its HTML is shown in a frame that may run nothing and reach nothing. */
export function DeliverySheet({
  delivery,
  onClose,
}: {
  readonly delivery: Delivery | null;
  readonly onClose: () => void;
}) {
  const translate = useTranslate();
  if (!delivery) return null;
  const label = (name: string) => translate(`resources.deliveries.fields.${name}`);
  return (
    <Sheet open onClose={onClose} title={delivery.subject} maxWidth="md">
      <Descriptions
        items={[
          { label: label('recipient'), value: `${delivery.recipientName} <${delivery.recipient}>` },
          {
            label: label('state'),
            value: delivery.received
              ? `${delivery.stateLabel} · ${translate('deliveries.received')}`
              : delivery.stateLabel,
          },
          { label: label('attempt'), value: delivery.attempt },
          { label: label('createdAt'), value: <DateText at={delivery.createdAt} time /> },
          { label: label('sentAt'), value: <DateText at={delivery.sentAt} time /> },
          { label: translate('deliveries.messageId'), value: delivery.messageId, wide: true },
        ]}
      />
      {delivery.lastError && (
        <Alert severity="error" sx={{ mt: 2 }}>
          {translate('deliveries.lastError')}：{delivery.lastError}
        </Alert>
      )}
      <Typography variant="h3" sx={{ mt: 2, mb: 1 }}>
        {translate('deliveries.text')}
      </Typography>
      {delivery.html ? (
        <Box
          component="iframe"
          title={translate('deliveries.preview')}
          sandbox=""
          srcDoc={delivery.html}
          sx={{ width: '100%', height: 420, border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: '#fff' }}
        />
      ) : (
        <Box
          component="pre"
          tabIndex={0}
          sx={{
            m: 0,
            p: 2,
            fontFamily: 'inherit',
            whiteSpace: 'pre-wrap',
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
          }}
        >
          {delivery.text}
        </Box>
      )}
    </Sheet>
  );
}
