import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { type ReactNode, useState } from 'react';
import { RefusalError } from '../providers/errors.js';
import { FactField, type FactFieldProps } from './FactField.js';
import {
  answersTo,
  askedFor,
  factsToSend,
  missingFacts,
  type ActionLike,
  type FactSpecLike,
  type FactValues,
} from './facts.js';
import { DraftNotice } from './form/DraftNotice.js';
import { useFactsDraft } from './form/use-facts-draft.js';
import { Sheet } from './Sheet.js';
import { useErrorText } from './use-error-text.js';

interface FactsDialogProps {
  /** What the server offers now; null: closed. */
  readonly action: ActionLike | null;
  readonly onClose: () => void;
  /** Performs the action with the facts by name; what it throws is shown, under the field when the refusal names one. */
  readonly onSubmit: (action: ActionLike, facts: Record<string, unknown>) => Promise<unknown>;
  readonly initial?: FactValues;
  readonly renderFact?: FactFieldProps['renderFact'];
  /** Whose act it is (`problems.<id>`): what was typed then survives closing the dialog. */
  readonly about?: string | undefined;
  /** Above the fields: a sentence, or something that fills the form in. */
  readonly intro?: ReactNode | ((fill: (facts: FactValues) => void) => ReactNode);
}

/** Draws the dialog (a sheet on the phone) of any action from what it needs and offers. */
export function FactsDialog({ action, ...props }: FactsDialogProps) {
  if (!action) return null;
  return <OpenFactsDialog key={action.action} action={action} {...props} />;
}

function OpenFactsDialog(props: FactsDialogProps & { readonly action: ActionLike }) {
  const { action, onClose, onSubmit, initial = {}, renderFact, about, intro } = props;
  const translate = useTranslate();
  const errorText = useErrorText();
  const draft = useFactsDraft(about, action, initial);
  const { values, fill } = draft;
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<{ readonly field: string | null; readonly message: string } | null>(null);
  const shown = askedFor(action, values);
  const missing = new Set(asked ? missingFacts(shown, values).map(({ name }) => name) : []);
  const known = new Set([...shown.needs, ...shown.offers].map(({ name }) => name));

  const submit = async () => {
    setAsked(true);
    if (missingFacts(shown, values).length > 0) return;
    setBusy(true);
    setFailure(null);
    try {
      await onSubmit(action, factsToSend(answersTo(action, values)));
      draft.clear();
      onClose();
    } catch (error) {
      setFailure({ field: error instanceof RefusalError ? error.field : null, message: errorText(error) });
    } finally {
      setBusy(false);
    }
  };

  const field = (required: boolean) => (spec: FactSpecLike) => (
    <FactField
      key={spec.name}
      spec={spec}
      required={required}
      value={values[spec.name]}
      onChange={(value) => fill({ [spec.name]: value })}
      error={
        failure?.field === spec.name
          ? failure.message
          : missing.has(spec.name)
            ? translate('common.required', { label: spec.label })
            : undefined
      }
      renderFact={renderFact}
    />
  );

  return (
    <Sheet
      open
      onClose={onClose}
      title={action.label}
      maxWidth="sm"
      actions={
        <>
          <Button color="inherit" onClick={onClose}>
            {translate('common.cancel')}
          </Button>
          <Button variant="contained" disabled={busy} onClick={() => void submit()}>
            {busy ? translate('facts.saving') : action.label}
          </Button>
        </>
      }
    >
      <DraftNotice draft={draft} />
      {typeof intro === 'function' ? intro(fill) : intro}
      {failure && (failure.field === null || !known.has(failure.field)) && (
        <Alert severity="error" sx={{ mb: 1 }}>
          {failure.message}
        </Alert>
      )}
      {shown.needs.map(field(true))}
      {shown.offers.length > 0 && shown.needs.length > 0 && (
        <Divider textAlign="left" sx={{ my: 1 }}>
          <Typography variant="caption" color="text.secondary">
            {translate('common.optional')}
          </Typography>
        </Divider>
      )}
      {shown.offers.map(field(false))}
    </Sheet>
  );
}
