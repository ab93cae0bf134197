import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useLocaleState, useTranslate } from 'ra-core';
import { dayText } from '../common/dates.js';
import { LookupField, type LookupProps } from '../common/fields/LookupField.js';
import { useCandidate, useCandidateSource } from './candidates.js';

interface CandidateFieldProps extends LookupProps {
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

/** One handler, chosen by what each has in hand; of somebody absent it says so and offers the deputy. */
export function CandidateField({ value, onChange, ...props }: CandidateFieldProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const source = useCandidateSource();
  const { data: chosen } = useCandidate(value);
  const { deputyId, deputyName, absentUntil, name } = chosen ?? {};
  return (
    <>
      <LookupField {...source} {...props} value={value} onChange={(id) => onChange(id)} />
      {deputyId && (
        <Alert
          severity="warning"
          sx={{ mb: 1 }}
          action={
            <Button color="inherit" size="small" onClick={() => onChange(deputyId)}>
              {translate('assignment.switchTo', { name: deputyName ?? '' })}
            </Button>
          }
        >
          {translate('assignment.absentWarning', {
            name,
            until: dayText(absentUntil ?? '', locale),
            deputy: deputyName,
          })}
        </Alert>
      )}
    </>
  );
}
