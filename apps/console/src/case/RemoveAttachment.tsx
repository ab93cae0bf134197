import CloseOutlined from '@mui/icons-material/CloseOutlined';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import IconButton, { type IconButtonProps } from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Sheet } from '../common/Sheet.js';
import { useErrorText } from '../common/use-error-text.js';
import type { AttachmentFieldsFragment } from '../gql/graphql.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { useCan, useMe } from '../session/me.js';
import { RemoveAttachmentDocument } from './case.documents.js';

interface RemoveAttachmentProps {
  readonly attachment: AttachmentFieldsFragment;
  readonly onRemoved: () => void;
  readonly sx?: IconButtonProps['sx'];
}

/** Asks first; offered for one's own upload, and to coordinators. The server decides by the row. */
export function RemoveAttachment({ attachment, onRemoved, sx }: RemoveAttachmentProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const errorText = useErrorText();
  const can = useCan();
  const me = useMe();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const { id, fileName, uploadedBy } = attachment;
  const isMine = uploadedBy?.id === me?.id || (me?.roles.includes('COORDINATOR') ?? false);
  if (!isMine || !can('attachment.remove')) return null;

  const remove = async () => {
    setBusy(true);
    setFailure(null);
    try {
      accepted((await execute(RemoveAttachmentDocument, { id })).removeAttachment);
      setOpen(false);
      notify(translate('case.attachmentRemoved', { name: fileName }), { type: 'info' });
      onRemoved();
    } catch (error) {
      setFailure(errorText(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <IconButton
        size="small"
        aria-label={translate('case.removeAttachment', { name: fileName })}
        onClick={() => setOpen(true)}
        {...(sx ? { sx } : {})}
      >
        <CloseOutlined fontSize="small" />
      </IconButton>
      <Sheet
        open={open}
        onClose={() => setOpen(false)}
        title={translate('case.removeAttachmentTitle')}
        actions={
          <>
            <Button color="inherit" onClick={() => setOpen(false)}>
              {translate('common.cancel')}
            </Button>
            <Button variant="contained" disabled={busy} onClick={() => void remove()}>
              {translate('case.removeAttachmentTitle')}
            </Button>
          </>
        }
      >
        <Typography sx={{ overflowWrap: 'anywhere' }}>
          {translate('case.removeAttachmentQuestion', { name: fileName })}
        </Typography>
        {failure && (
          <Alert severity="error" sx={{ mt: 2 }}>
            {failure}
          </Alert>
        )}
      </Sheet>
    </>
  );
}
