import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useLocaleState, useTranslate } from 'ra-core';
import { momentText } from '../dates.js';
import type { FormDraft } from './use-form-draft.js';

export function DraftNotice({ draft }: { readonly draft: FormDraft }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  if (!draft.restoredAt) return null;
  return (
    <Alert
      severity="info"
      sx={{ mb: 2 }}
      action={
        <Button color="inherit" size="small" onClick={draft.discard}>
          {translate('draft.discard')}
        </Button>
      }
    >
      {translate('draft.restored', { time: momentText(draft.restoredAt, locale) })}
    </Alert>
  );
}
