import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import type { ActionLike } from '../common/facts.js';

interface ActionBarProps<Action extends ActionLike> {
  /** As the server offers them, most likely first. */
  readonly actions: readonly Action[];
  readonly onChoose: (action: Action) => void;
}

/** What I can do now: one filled button, the rest outlined; ways back stand at the end, as the server orders them. */
export function ActionBar<Action extends ActionLike>({ actions, onChoose }: ActionBarProps<Action>) {
  const translate = useTranslate();
  const nothing = !actions.some(({ primary }) => primary) && (
    <Typography variant="body2" color="text.secondary" sx={{ mb: actions.length > 0 ? 1 : 0 }}>
      {translate('case.nothingToDo')}
    </Typography>
  );
  if (actions.length === 0) return <>{nothing}</>;
  return (
    <>
      {nothing}
      <Box role="group" aria-label={translate('case.actions')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {actions.map((action) => (
          <Button
            key={action.action}
            variant={action.primary ? 'contained' : 'outlined'}
            color={action.primary ? 'primary' : 'secondary'}
            onClick={() => onChoose(action)}
            sx={{
              minHeight: { xs: 44, sm: 36 },
              ...(action.primary && { flex: { xs: '1 1 100%', sm: '0 0 auto' }, minWidth: { sm: 112 } }),
            }}
          >
            {action.label}
          </Button>
        ))}
      </Box>
    </>
  );
}
