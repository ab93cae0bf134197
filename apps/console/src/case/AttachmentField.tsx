import CloseIcon from '@mui/icons-material/Close';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { PhotoButton } from '../field/PhotoButton.js';
import type { SubjectType } from './upload.js';
import { useUploads } from './use-uploads.js';

interface AttachmentFieldProps {
  readonly subjectType: SubjectType;
  readonly subjectId: string;
  readonly ids: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

/** Files of one act: uploaded at once, named in the act when it is performed. */
export function AttachmentField({ subjectType, subjectId, ids, onChange }: AttachmentFieldProps) {
  const translate = useTranslate();
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const { busy, failures, upload } = useUploads(subjectType, subjectId, (uploaded) => {
    setNames((before) => ({ ...before, ...Object.fromEntries(uploaded.map(({ id, fileName }) => [id, fileName])) }));
    onChange([...ids, ...uploaded.map(({ id }) => id)]);
  });
  return (
    <Box sx={{ my: 1 }} aria-busy={busy}>
      <PhotoButton busy={busy} onFiles={(files) => void upload(files)} files />
      {failures.map((failure) => (
        <Alert key={failure} severity="error" sx={{ mt: 1 }}>
          {failure}
        </Alert>
      ))}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {ids.map((id) => (
          <Box component="li" key={id} sx={{ display: 'flex', alignItems: 'center' }}>
            <Typography variant="body2" sx={{ flex: 1 }} noWrap>
              {names[id] ?? id}
            </Typography>
            <IconButton
              size="small"
              aria-label={translate('case.leaveOut', { name: names[id] ?? '' })}
              onClick={() => onChange(ids.filter((each) => each !== id))}
            >
              <CloseIcon fontSize="small" />
            </IconButton>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
