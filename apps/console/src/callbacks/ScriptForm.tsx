import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useRetryKey } from '../case/retry-key.js';
import { DraftNotice } from '../common/form/DraftNotice.js';
import { useFormDraft } from '../common/form/use-form-draft.js';
import { Section } from '../common/Section.js';
import { useErrorText } from '../common/use-error-text.js';
import { emptyCall, factsOf, isAsked, missingAnswer, type CallValues, type ScriptRow } from './call-form.js';
import { ScriptAnswer } from './ScriptAnswer.js';

interface ScriptFormProps {
  /** Names the draft that is kept when the page is left. */
  readonly draftName: string;
  readonly rows: readonly ScriptRow[];
  readonly action: 'callback' | 'checkCall';
  readonly submitLabel: string;
  /** Records the call; what it throws is shown. */
  readonly onSubmit: (facts: Record<string, unknown>, keyOf: (input: unknown) => string) => Promise<void>;
}

/** The script on the left, the answers beside it; on the phone each answer stands under its question. */
export function ScriptForm({ draftName, rows, action, submitLabel, onSubmit }: ScriptFormProps) {
  const translate = useTranslate();
  const errorText = useErrorText();
  const keyFor = useRetryKey();
  const form = useForm<CallValues>({ defaultValues: emptyCall(rows) });
  const draft = useFormDraft(draftName, form);
  const values = { ...emptyCall(rows), ...useWatch({ control: form.control }) };
  const asked = rows.filter((row) => isAsked(row, values));
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const set = (part: Partial<CallValues>) =>
    Object.entries(part).forEach(([name, value]) =>
      form.setValue(name as keyof CallValues, value, { shouldDirty: true }),
    );
  const submit = async () => {
    const missing = missingAnswer(action, rows, values);
    if (missing) return setFailure(translate(`callbacks.missing.${missing}`));
    setFailure(null);
    setBusy(true);
    try {
      await onSubmit(factsOf(action, rows, values), keyFor);
      draft.clear();
    } catch (error) {
      setFailure(errorText(error));
      setBusy(false);
    }
  };
  const reworks = values.satisfaction === 'DISSATISFIED' && values.dissatisfactionCause === 'IN_OUR_HANDS';
  return (
    <Section title={translate('callbacks.script')}>
      <DraftNotice draft={draft} />
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {asked.map((row, index) => (
          <Box
            component="li"
            key={row.text}
            sx={{
              display: 'grid',
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr)' },
              columnGap: 3,
              rowGap: 1,
              alignItems: 'center',
              py: 1.5,
              borderTop: index === 0 ? 0 : 1,
              borderColor: 'divider',
            }}
          >
            <Typography sx={{ fontWeight: row.kind === 'ask' ? 600 : 400, overflowWrap: 'anywhere' }}>
              {row.text}
            </Typography>
            {row.kind === 'ask' && <ScriptAnswer row={row} values={values} onChange={set} />}
          </Box>
        ))}
      </Box>
      <TextField
        label={translate('callbacks.more')}
        multiline
        minRows={2}
        fullWidth
        value={values.more}
        onChange={(event) => set({ more: event.target.value })}
      />
      {reworks && (
        <Alert severity="warning" sx={{ mt: 1 }}>
          {translate('callbacks.reworks')}
        </Alert>
      )}
      {failure && (
        <Alert severity="error" sx={{ mt: 1 }}>
          {failure}
        </Alert>
      )}
      <Button
        variant="contained"
        disabled={busy}
        onClick={() => void submit()}
        sx={{ mt: 2, minHeight: { xs: 48, sm: 36 }, width: { xs: '100%', sm: 'auto' } }}
      >
        {submitLabel}
      </Button>
    </Section>
  );
}
