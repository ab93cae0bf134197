import Box from '@mui/material/Box';
import { useTranslate } from 'ra-core';
import { useApprovalCounts } from './use-approvals.js';

/** How much waits for my word, beside the menu's label. */
export function ApprovalBadge() {
  const translate = useTranslate();
  const { total } = useApprovalCounts();
  if (total === 0) return null;
  return (
    <Box
      component="span"
      aria-label={translate('approvals.all', { smart_count: total })}
      role="img"
      sx={(theme) => ({
        minWidth: 22,
        px: 0.75,
        borderRadius: 11,
        textAlign: 'center',
        fontSize: '0.75rem',
        lineHeight: '20px',
        color: theme.palette.tones.over.text,
        bgcolor: theme.palette.tones.over.fill,
      })}
    >
      {total > 99 ? '99+' : total}
    </Box>
  );
}
