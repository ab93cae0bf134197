import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { type DragEvent, useState } from 'react';
import { useErrorText } from '../common/use-error-text.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { ImportPreviewDocument } from './import.documents.js';
import type { Preview } from './mapping.js';
import { uploadImportFile } from './upload-file.js';
import type { ImportKind } from './import-kind.js';
import { SampleLink } from './SampleLink.js';

interface ChooseFileStepProps {
  readonly kind: ImportKind;
  readonly onReady: (preview: Preview) => void;
}

export function ChooseFileStep({ kind, onReady }: ChooseFileStepProps) {
  const translate = useTranslate();
  const errorText = useErrorText();
  const [percent, setPercent] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const labelOf = (field: string) => kind.fields.find(({ value }) => value === field)?.label ?? field;
  const needed = translate('import.needed', {
    fields: kind.needs.map((group) => group.map(labelOf).join(translate('import.or'))).join(translate('import.and')),
  });

  const take = async (file: File | undefined) => {
    if (!file) return;
    setProblem(null);
    setPercent(0);
    try {
      const uploadId = await uploadImportFile(file, setPercent);
      onReady(accepted((await execute(ImportPreviewDocument, { kind: kind.name, uploadId })).importPreview));
    } catch (error) {
      setProblem(errorText(error));
    } finally {
      setPercent(null);
    }
  };

  const drop = (event: DragEvent) => {
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  };

  return (
    <>
      {problem && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {problem}
        </Alert>
      )}
      <Box
        component="label"
        onDrop={drop}
        onDragOver={(event: DragEvent) => event.preventDefault()}
        sx={{
          display: 'grid',
          justifyItems: 'center',
          gap: 1,
          p: 5,
          cursor: 'pointer',
          border: '1px dashed',
          borderColor: 'text.secondary',
          borderRadius: 1,
          bgcolor: 'background.paper',
          '&:focus-within': { outline: 2, outlineColor: 'info.main' },
        }}
      >
        <UploadFileOutlined aria-hidden sx={{ fontSize: 40, color: 'text.secondary' }} />
        <Typography sx={{ fontWeight: 600 }}>{translate('upload.drop')}</Typography>
        <Typography variant="body2" color="text.secondary" sx={{ textAlign: 'center' }}>
          {translate('import.fileHelp')} {needed}
        </Typography>
        <Box
          component="input"
          type="file"
          accept=".xlsx,.csv"
          disabled={percent !== null}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) => void take(event.target.files?.[0])}
          sx={{ position: 'absolute', width: 1, height: 1, opacity: 0 }}
        />
      </Box>
      {percent !== null && (
        <Box sx={{ mt: 2 }} role="status">
          <LinearProgress aria-hidden variant={percent < 100 ? 'determinate' : 'indeterminate'} value={percent} />
          <Typography variant="body2">
            {percent < 100 ? translate('upload.uploading', { percent }) : translate('import.reading')}
          </Typography>
        </Box>
      )}
      <Typography variant="body2" color="text.secondary" sx={{ mt: 2 }}>
        {translate(kind.name === 'enterprises' ? 'import.rules' : 'import.pastRules')}
      </Typography>
      <SampleLink kind={kind} />
    </>
  );
}
