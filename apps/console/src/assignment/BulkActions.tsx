import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useCan } from '../session/me.js';
import { BulkAssignSheet } from './BulkAssignSheet.js';
import { BulkUrgeSheet } from './BulkUrgeSheet.js';

interface BulkActionsProps {
  readonly ids: readonly string[];
  /** The selection has been handed to a job. */
  readonly onStarted: () => void;
}

/** 批量交办 and 批量催办 for the problems selected; what each row allows, the server says in its result. */
export function BulkActions({ ids, onStarted }: BulkActionsProps) {
  const translate = useTranslate();
  const can = useCan();
  const [open, setOpen] = useState<'assign' | 'urge' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      {can('assignment.manage') && (
        <Button size="small" variant="outlined" color="secondary" onClick={() => setOpen('assign')}>
          {translate('assignment.bulk.assign')}
        </Button>
      )}
      <Button size="small" variant="outlined" color="secondary" onClick={() => setOpen('urge')}>
        {translate('assignment.bulk.urge')}
      </Button>
      {open === 'assign' && <BulkAssignSheet ids={ids} onClose={close} onStarted={onStarted} />}
      {open === 'urge' && <BulkUrgeSheet ids={ids} onClose={close} onStarted={onStarted} />}
    </>
  );
}
