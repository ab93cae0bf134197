import Alert from '@mui/material/Alert';
import Link from '@mui/material/Link';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { OptionText } from '../common/OptionText.js';
import type { ProblemDetail } from '../problems/use-problem.js';

/** Where a merged problem went on. */
export function MergedIntoNotice({ problem }: { readonly problem: ProblemDetail }) {
  const translate = useTranslate();
  const { mergedIntoId, mergedInto } = problem;
  if (!mergedIntoId) return null;
  return (
    <Alert severity="info" sx={{ mb: 2 }}>
      {mergedInto ? (
        <>
          {translate('duplicates.mergedInto')}{' '}
          <Link component={RouterLink} to={`/problems/${mergedInto.id}/show`}>
            {mergedInto.number} {mergedInto.title}
          </Link>{' '}
          · <OptionText name="problemStates" value={mergedInto.state} />
        </>
      ) : (
        translate('duplicates.mergedElsewhere')
      )}
    </Alert>
  );
}
