import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import type { ActionLike } from '../common/facts.js';

interface ApprovalRowProps {
  readonly to: string;
  readonly title: string;
  readonly detail: ReactNode;
  /** What is asked for, in the words of whoever asks. */
  readonly asked?: ReactNode;
  readonly chips: ReactNode;
  readonly actions: readonly ActionLike[];
  readonly onChoose: (action: ActionLike) => void;
}

/** One thing that waits: what, who, until when — and the decision beside it. */
export function ApprovalRow({ to, title, detail, asked, chips, actions, onChoose }: ApprovalRowProps) {
  return (
    <Box
      component="li"
      sx={{ py: 1.25, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0, pt: 0 } }}
    >
      <Link component={RouterLink} to={to} color="text.primary" sx={{ fontWeight: 500 }}>
        {title}
      </Link>
      <Typography variant="body2" color="text.secondary" component="div">
        {detail}
      </Typography>
      {asked && (
        <Typography component="div" sx={{ my: 0.5, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {asked}
        </Typography>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 0.5 }}>
        {chips}
        <Box sx={{ flex: 1 }} />
        {actions.map((action, index) => (
          <Button
            key={action.action}
            size="small"
            color="secondary"
            variant={index === 0 ? 'contained' : 'outlined'}
            aria-label={`${action.label}：${title}`}
            onClick={() => onChoose(action)}
            sx={{ minHeight: { xs: 40, sm: 32 } }}
          >
            {action.label}
          </Button>
        ))}
      </Box>
    </Box>
  );
}
