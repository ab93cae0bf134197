import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useId } from 'react';
import { AttachmentField } from '../case/AttachmentField.js';

interface EvidenceFieldProps {
  readonly taskId: string;
  readonly ids: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  readonly error?: string | null | undefined;
}

/** Files that prove what is reported. */
export function EvidenceField({ taskId, ids, onChange, error }: EvidenceFieldProps) {
  const translate = useTranslate();
  const id = useId();
  return (
    <Box role="group" aria-labelledby={id} sx={{ my: 1 }}>
      <Typography component="span" variant="body2" id={id}>
        {translate('tasks.evidence')}
      </Typography>
      <AttachmentField subjectType="task" subjectId={taskId} ids={ids} onChange={onChange} />
      {error && <FormHelperText error>{error}</FormHelperText>}
    </Box>
  );
}
