import Button, { type ButtonProps } from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Sheet } from './Sheet.js';

interface ConfirmButtonProps extends Omit<ButtonProps, 'onClick' | 'children'> {
  /** The verb, on the button and in the dialog. */
  readonly label: string;
  /** What will happen, in a sentence. */
  readonly question: string;
  readonly onConfirm: () => Promise<unknown>;
}

/** A button that asks first. Stays open while the server works; the caller shows what went wrong. */
export function ConfirmButton({ label, question, onConfirm, ...button }: ConfirmButtonProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const confirm = async () => {
    setBusy(true);
    try {
      await onConfirm();
      setOpen(false);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button {...button} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Sheet
        open={open}
        onClose={() => setOpen(false)}
        title={label}
        actions={
          <>
            <Button color="inherit" onClick={() => setOpen(false)}>
              {translate('common.cancel')}
            </Button>
            <Button variant="contained" disabled={busy} onClick={() => void confirm()}>
              {label}
            </Button>
          </>
        }
      >
        <Typography>{question}</Typography>
      </Sheet>
    </>
  );
}
