import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { ProblemAutocomplete } from '../common/fields/ProblemAutocomplete.js';
import { PageLoading } from '../common/PageLoading.js';
import { Sheet } from '../common/Sheet.js';
import { useErrorText } from '../common/use-error-text.js';
import { execute } from '../providers/graphql-client.js';
import { DuplicateHints } from './DuplicateHints.js';
import { MergeSideDocument } from './duplicates.documents.js';
import { MergeSide } from './MergeSide.js';

interface MergeDialogProps {
  readonly problem: {
    readonly id: string;
    readonly title: string;
    readonly content: string;
    readonly enterpriseId: string;
  };
  /** Chosen beforehand, from a hint. */
  readonly target: string | null;
  readonly onClose: () => void;
  readonly onMerge: (facts: { readonly mergeInto: string; readonly reason?: string }) => Promise<void>;
}

/** Chooses what a problem is merged into, with both side by side before anything happens. */
export function MergeDialog({ problem, target: proposed, onClose, onMerge }: MergeDialogProps) {
  const translate = useTranslate();
  const errorText = useErrorText();
  const [target, setTarget] = useState(proposed);
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const merge = async () => {
    if (!target) return setFailure(translate('duplicates.chooseFirst'));
    setBusy(true);
    setFailure(null);
    try {
      await onMerge({ mergeInto: target, ...(reason.trim() ? { reason: reason.trim() } : {}) });
    } catch (error) {
      setFailure(errorText(error));
      setBusy(false);
    }
  };
  return (
    <Sheet
      open
      onClose={onClose}
      title={translate('duplicates.mergeTitle')}
      maxWidth="md"
      actions={
        <>
          <Button color="inherit" onClick={onClose}>
            {translate('common.cancel')}
          </Button>
          <Button variant="contained" disabled={busy} onClick={() => void merge()}>
            {translate('duplicates.merge')}
          </Button>
        </>
      }
    >
      {failure && (
        <Alert severity="error" sx={{ mb: 1 }}>
          {failure}
        </Alert>
      )}
      <DuplicateHints
        enterpriseId={problem.enterpriseId}
        title={problem.title}
        content={problem.content}
        problemId={problem.id}
        onMerge={setTarget}
      />
      <ProblemAutocomplete label={translate('duplicates.target')} required value={target} onChange={setTarget} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          my: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
        }}
      >
        <Side id={problem.id} heading={translate('duplicates.thisOne')} />
        {target && <Side id={target} heading={translate('duplicates.intoThis')} />}
      </Box>
      <TextField
        label={translate('duplicates.reason')}
        multiline
        minRows={2}
        fullWidth
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <Alert severity="info" sx={{ mt: 1 }}>
        {translate('duplicates.consequence')}
      </Alert>
    </Sheet>
  );
}

function Side({ id, heading }: { readonly id: string; readonly heading: string }) {
  const { data, isPending } = useQuery({
    queryKey: ['problems', 'mergeSide', id],
    queryFn: async ({ signal }) => (await execute(MergeSideDocument, { id }, { signal })).problem ?? null,
  });
  if (isPending) return <PageLoading />;
  return data && <MergeSide problem={data} heading={heading} />;
}
