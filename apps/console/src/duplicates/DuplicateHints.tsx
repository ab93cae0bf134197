import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { DateText } from '../common/DateText.js';
import { OptionText } from '../common/OptionText.js';
import { useDuplicates, type Duplicate, type Entered } from './use-duplicates.js';

interface DuplicateHintsProps extends Entered {
  /** Offers 合并到 beside each one that can be read. */
  readonly onMerge?: (target: string) => void;
}

/** 疑似重复: says so while the problem is being entered. Nothing is stopped by it. */
export function DuplicateHints({ onMerge, ...entered }: DuplicateHintsProps) {
  const translate = useTranslate();
  const found = useDuplicates(entered);
  // The region stands before it speaks, so that a screen reader hears what appears in it.
  return (
    <Box role="status" aria-live="polite">
      {found.length > 0 && (
        <Alert severity="warning" sx={{ my: 1, '& .MuiAlert-message': { flex: 1, minWidth: 0 } }}>
          <Typography component="p" sx={{ fontWeight: 600 }}>
            {translate('duplicates.title', { smart_count: found.length })}
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {found.map((duplicate) => (
              <Box component="li" key={duplicate.number} sx={{ py: 0.75 }}>
                <Hint duplicate={duplicate} {...(onMerge ? { onMerge } : {})} />
              </Box>
            ))}
          </Box>
        </Alert>
      )}
    </Box>
  );
}

function Hint({ duplicate, onMerge }: { readonly duplicate: Duplicate } & Pick<DuplicateHintsProps, 'onMerge'>) {
  const translate = useTranslate();
  const { id, number, unitName, title, state, createdAt } = duplicate;
  if (!id)
    return (
      <Typography variant="body2">
        {translate('duplicates.elsewhere', { number, unit: unitName ?? translate('duplicates.otherUnit') })}
      </Typography>
    );
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
      <Box sx={{ flex: '1 1 220px', minWidth: 0 }}>
        <Link component={RouterLink} to={`/problems/${id}/show`} target="_blank" rel="noreferrer" color="inherit">
          {number} {title}
        </Link>
        <Typography variant="body2">
          <OptionText name="problemStates" value={state} /> · <DateText at={createdAt} />
          {unitName && ` · ${unitName}`}
        </Typography>
      </Box>
      {onMerge && state !== 'CLOSED' && (
        <Button size="small" variant="outlined" color="inherit" onClick={() => onMerge(id)} sx={{ minHeight: 44 }}>
          {translate('duplicates.mergeInto')}
        </Button>
      )}
    </Box>
  );
}
