import CheckIcon from '@mui/icons-material/Check';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';

interface StepBarProps {
  readonly steps: readonly { readonly key: string; readonly label: string }[];
  /** Index of the step the case stands on; null: it left the way. */
  readonly current: number | null;
  /** What the current step is called just now, when a side state stands on it (待补充 on 办理). */
  readonly currentLabel?: string;
  /** The last step is reached and over. */
  readonly finished?: boolean;
}

/** Where a case stands on its way; done steps carry a tick, the current one is bold and says so to a screen reader. */
export function StepBar({ steps, current, currentLabel, finished = false }: StepBarProps) {
  const translate = useTranslate();
  return (
    <Box
      component="ol"
      aria-label={translate('case.steps')}
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', width: '100%' }}
    >
      {steps.map(({ key, label }, index) => {
        const done = current !== null && (index < current || (finished && index === current));
        const here = index === current && !done;
        const words = here && currentLabel ? currentLabel : label;
        return (
          <Box
            component="li"
            key={key}
            aria-current={index === current ? 'step' : undefined}
            sx={(theme) => ({
              flex: 1,
              minWidth: 0,
              textAlign: 'center',
              position: 'relative',
              color: here || done ? 'text.primary' : 'text.secondary',
              '&:not(:first-of-type)::before': {
                content: '""',
                position: 'absolute',
                top: 11,
                right: 'calc(50% + 13px)',
                left: 'calc(-50% + 13px)',
                height: 2,
                bgcolor: current !== null && index <= current ? theme.palette.tones.done.text : theme.palette.divider,
              },
            })}
          >
            <Dot done={done} here={here} number={index + 1} />
            <Typography
              component="span"
              sx={{
                display: 'block',
                fontSize: { xs: '0.6875rem', sm: '0.8125rem' },
                fontWeight: here ? 600 : 400,
                whiteSpace: 'nowrap',
              }}
            >
              {words}
            </Typography>
          </Box>
        );
      })}
    </Box>
  );
}

function Dot({ done, here, number }: { readonly done: boolean; readonly here: boolean; readonly number: number }) {
  return (
    <Box
      component="span"
      aria-hidden
      sx={(theme) => ({
        display: 'inline-grid',
        placeItems: 'center',
        width: 24,
        height: 24,
        borderRadius: '50%',
        fontSize: '0.75rem',
        fontWeight: 600,
        border: '2px solid',
        borderColor: done ? theme.palette.tones.done.text : here ? 'primary.main' : 'divider',
        bgcolor: here ? 'primary.main' : 'background.paper',
        color: here ? 'primary.contrastText' : done ? theme.palette.tones.done.text : 'text.secondary',
      })}
    >
      {done ? <CheckIcon sx={{ fontSize: 14 }} /> : number}
    </Box>
  );
}
