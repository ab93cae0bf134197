import Button from '@mui/material/Button';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { useErrorText } from '../common/use-error-text.js';
import { execute } from '../providers/graphql-client.js';
import { NotificationListDocument } from './notifications.documents.js';
import { useMarkRead } from './notifications.js';

const BATCH = 100;

/** Marks everything unread as read, a page at a time. */
export function MarkAllRead() {
  const translate = useTranslate();
  const notify = useNotify();
  const errorText = useErrorText();
  const [busy, setBusy] = useState(false);
  const { mutateAsync } = useMarkRead();
  const run = async () => {
    setBusy(true);
    try {
      let left = Infinity;
      while (left > 0) {
        const { items, totalItems } = (
          await execute(NotificationListDocument, { options: { take: BATCH, unreadOnly: true } })
        ).notifications;
        if (items.length > 0) await mutateAsync(items.map(({ id }) => id));
        left = Math.min(totalItems - items.length, left - 1);
      }
    } catch (error) {
      notify(errorText(error), { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button color="secondary" variant="outlined" disabled={busy} onClick={() => void run()}>
      {translate('bell.allRead')}
    </Button>
  );
}
