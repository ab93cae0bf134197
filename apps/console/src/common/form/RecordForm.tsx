import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import { useNotify, useTranslate } from 'ra-core';
import { type ReactNode, useState } from 'react';
import { FormProvider, useForm, type DefaultValues, type FieldValues, type Path } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { RefusalError } from '../../providers/errors.js';
import { queryClient } from '../../providers/query-client.js';
import { useErrorText } from '../use-error-text.js';
import { DraftNotice } from './DraftNotice.js';
import { useFormDraft } from './use-form-draft.js';

interface RecordFormProps<Values extends FieldValues> {
  /** Names the draft: `enterprises.create`, `enterprises.<id>`. */
  readonly draftName: string;
  /** false where a draft would put a password into the browser's storage. */
  readonly keepDraft?: boolean;
  readonly defaultValues: DefaultValues<Values>;
  /** Saves and gives the page to open; a refusal with a field is shown under that field. */
  readonly onSave: (values: Values) => Promise<string>;
  readonly submitLabel?: string;
  readonly cancelTo: string;
  readonly children: ReactNode;
}

/** A form that keeps its draft, says what is wrong where it is wrong, and can be sent once. */
export function RecordForm<Values extends FieldValues>(props: RecordFormProps<Values>) {
  const { draftName, keepDraft = true, defaultValues, onSave, submitLabel, cancelTo, children } = props;
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const errorText = useErrorText();
  const form = useForm<Values>({ defaultValues, mode: 'onTouched' });
  const draft = useFormDraft(draftName, form, keepDraft);
  const [problem, setProblem] = useState<string | null>(null);

  const save = form.handleSubmit(async (values) => {
    setProblem(null);
    try {
      const to = await onSave(values);
      draft.clear();
      await queryClient.invalidateQueries();
      notify('common.saved', { type: 'success' });
      void navigate(to);
    } catch (error) {
      const message = errorText(error);
      if (error instanceof RefusalError && error.field && form.getFieldState(error.field as Path<Values>))
        form.setError(error.field as Path<Values>, { message }, { shouldFocus: true });
      setProblem(message);
    }
  });

  return (
    <FormProvider {...form}>
      <DraftNotice draft={draft} />
      <Box component="form" onSubmit={(event) => void save(event)} noValidate sx={{ maxWidth: 880 }}>
        <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 } }}>
          {children}
          {problem && (
            <Alert severity="error" sx={{ mt: 2 }}>
              {problem}
            </Alert>
          )}
        </Paper>
        <Box sx={{ display: 'flex', gap: 1, mt: 2 }}>
          <Button type="submit" variant="contained" disabled={form.formState.isSubmitting}>
            {submitLabel ?? translate('common.save')}
          </Button>
          <Button color="inherit" onClick={() => void navigate(cancelTo)}>
            {translate('common.cancel')}
          </Button>
        </Box>
      </Box>
    </FormProvider>
  );
}
