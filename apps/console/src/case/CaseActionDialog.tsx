import TextField from '@mui/material/TextField';
import { useNotify, useTranslate } from 'ra-core';
import type { ComponentProps } from 'react';
import { CandidateField } from '../assignment/CandidateField.js';
import type { FactFieldProps } from '../common/FactField.js';
import { FactsDialog } from '../common/FactsDialog.js';
import type { ActionLike, FactValues } from '../common/facts.js';
import { RefusalError } from '../providers/errors.js';
import { useCan } from '../session/me.js';
import { AttachmentField } from './AttachmentField.js';
import { CoHandlersField, type CoHandlerValue } from './CoHandlersField.js';
import { isoOfLocal, localOfIso } from './local-time.js';
import type { SubjectType } from './upload.js';

interface CaseActionDialogProps {
  readonly subjectType: SubjectType;
  readonly subjectId: string;
  readonly action: ActionLike | null;
  readonly onClose: () => void;
  readonly perform: (action: ActionLike, facts: Record<string, unknown>) => Promise<unknown>;
  /** Asks the server again; after a conflict the dialog stays open with what was typed. */
  readonly reload: () => Promise<unknown>;
  readonly initial?: FactValues;
  /** What the draft of the dialog is kept under; the subject, where nothing else is meant. */
  readonly about?: string;
  readonly intro?: ComponentProps<typeof FactsDialog>['intro'];
  /** Facts only this kind of subject has; undefined: as every subject draws them. */
  readonly renderFact?: FactFieldProps['renderFact'];
}

/** Facts that name a handler to come. */
const handlerFacts = ['host', 'coHandler'];

/** The dialog of any action on a case, drawn from its fact specs; knows the facts that belong to a subject. */
export function CaseActionDialog(props: CaseActionDialogProps) {
  const { subjectType, subjectId, action, onClose, perform, reload, initial, intro } = props;
  const { about = `${subjectType}s.${subjectId}` } = props;
  const translate = useTranslate();
  const notify = useNotify();
  const can = useCan();
  const submit = async (chosen: ActionLike, facts: Record<string, unknown>) => {
    try {
      await perform(chosen, facts);
    } catch (error) {
      if (!(error instanceof RefusalError) || error.code !== 'CONFLICT') throw error;
      await reload();
      throw new RefusalError('CONFLICT', translate('case.conflict'), null);
    }
    notify('case.done', { type: 'success', messageArgs: { action: chosen.label } });
    await reload();
  };
  const renderFact: FactFieldProps['renderFact'] = (fact) => {
    const own = props.renderFact?.(fact);
    if (own !== undefined) return own;
    const { spec, value, onChange, error, required } = fact;
    switch (spec.kind) {
      case 'attachments':
        return (
          <AttachmentField
            subjectType={subjectType}
            subjectId={subjectId}
            ids={(value as string[] | undefined) ?? []}
            onChange={onChange}
          />
        );
      case 'user':
        // Whoever assigns sees what everybody has in hand.
        return can('assignment.handOver') && handlerFacts.includes(spec.name) ? (
          <CandidateField
            label={spec.label}
            required={required}
            value={typeof value === 'string' && value !== '' ? value : null}
            onChange={onChange}
            error={error ?? null}
          />
        ) : undefined;
      case 'users':
        return (
          <CoHandlersField
            label={spec.label}
            value={(value as CoHandlerValue[] | undefined) ?? []}
            onChange={onChange}
            error={error}
          />
        );
      case 'dateTime':
        return (
          <TextField
            type="datetime-local"
            label={spec.label}
            required={required}
            fullWidth
            value={localOfIso(value)}
            onChange={(event) => onChange(isoOfLocal(event.target.value))}
            error={Boolean(error)}
            helperText={error}
            slotProps={{ inputLabel: { shrink: true } }}
          />
        );
      default:
        return undefined;
    }
  };
  return (
    <FactsDialog
      action={action}
      onClose={onClose}
      onSubmit={submit}
      renderFact={renderFact}
      about={about}
      intro={intro}
      {...(initial ? { initial } : {})}
    />
  );
}
