import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useNotify, useTranslate } from 'ra-core';
import { useRef, useState } from 'react';
import { Section } from '../common/Section.js';
import { useErrorText } from '../common/use-error-text.js';
import { RefusalError, requestErrorOf } from '../providers/errors.js';

interface WordTemplateProps {
  readonly code: string;
  /** Of the bureau's own file; null: ours. */
  readonly fileName: string | null;
  readonly onUploaded: () => Promise<void>;
}

/** @throws RefusalError with the reason a template cannot be used, or RequestError */
async function send(code: string, file: File): Promise<void> {
  const body = new FormData();
  body.append('file', file, file.name);
  const response = await fetch(`/files/report-templates/${code}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'x-requested-with': 'zhuqi' },
    body,
  }).catch(() => null);
  if (response?.ok) return;
  const { code: refusal, message } = ((await response?.json().catch(() => null)) ?? {}) as {
    code?: string;
    message?: string;
  };
  throw refusal && message ? new RefusalError(refusal, message, null) : requestErrorOf(response?.status ?? 503);
}

/** The Word file a report is written into: fetch it, change it in Word, send it back. */
export function WordTemplate({ code, fileName, onUploaded }: WordTemplateProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const errorText = useErrorText();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const upload = async (file: File | undefined) => {
    if (!file) return;
    setBusy(true);
    setFailure(null);
    try {
      await send(code, file);
      notify('reports.templateSaved', { type: 'success' });
      await onUploaded();
    } catch (error) {
      setFailure(errorText(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Section title={translate('reports.wordTemplate')}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {fileName ? translate('reports.wordFile', { name: fileName }) : translate('reports.ownWord')}
      </Typography>
      {failure && (
        <Alert severity="error" sx={{ mb: 1 }}>
          {failure}
        </Alert>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button
          component="a"
          href={`/files/report-templates/${code}`}
          variant="outlined"
          color="secondary"
          startIcon={<FileDownloadOutlined />}
        >
          {translate('reports.downloadWord')}
        </Button>
        <Button
          variant="outlined"
          color="secondary"
          startIcon={<UploadFileOutlined />}
          loading={busy}
          onClick={() => input.current?.click()}
        >
          {translate('reports.uploadWord')}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".docx"
          hidden
          aria-label={translate('reports.uploadWord')}
          onChange={({ target }) => {
            void upload(target.files?.[0]);
            target.value = '';
          }}
        />
      </Box>
    </Section>
  );
}
