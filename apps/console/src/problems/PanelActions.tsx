import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ActionLike } from '../common/facts.js';

interface PanelActionsProps<Action extends ActionLike> {
  readonly actions: readonly Action[];
  readonly onChoose: (action: Action) => void;
}

/** The decisions a panel asks for, for whoever may take them; the page's one filled button is above. */
export function PanelActions<Action extends ActionLike>({ actions, onChoose }: PanelActionsProps<Action>) {
  if (actions.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
      {actions.map((action) => (
        <Button
          key={action.action}
          color="secondary"
          variant="outlined"
          onClick={() => onChoose(action)}
          sx={{ minHeight: { xs: 44, sm: 36 } }}
        >
          {action.label}
        </Button>
      ))}
    </Box>
  );
}
