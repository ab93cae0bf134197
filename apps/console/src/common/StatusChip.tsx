import AutorenewIcon from '@mui/icons-material/Autorenew';
import CheckCircleOutline from '@mui/icons-material/CheckCircleOutline';
import ErrorOutline from '@mui/icons-material/ErrorOutline';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked';
import ScheduleIcon from '@mui/icons-material/Schedule';
import UndoIcon from '@mui/icons-material/Undo';
import type { SvgIconComponent } from '@mui/icons-material';
import Box from '@mui/material/Box';
import type { ToneName } from '../layout/tones.js';

const icons: Readonly<Record<ToneName, SvgIconComponent>> = {
  near: ScheduleIcon,
  behind: UndoIcon,
  over: ErrorOutline,
  done: CheckCircleOutline,
  quiet: RadioButtonUnchecked,
  active: AutorenewIcon,
};

interface StatusChipProps {
  readonly tone: ToneName;
  readonly label: string;
  /** Instead of the tone's own icon. */
  readonly icon?: SvgIconComponent;
  readonly title?: string;
}

/** A state as icon + word on its own fill; the colour only repeats what they say. */
export function StatusChip({ tone, label, icon, title }: StatusChipProps) {
  const Icon = icon ?? icons[tone];
  return (
    <Box
      component="span"
      title={title}
      sx={(theme) => ({
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        px: 0.75,
        height: 22,
        borderRadius: 0.75,
        fontSize: '0.75rem',
        fontWeight: 500,
        whiteSpace: 'nowrap',
        color: theme.palette.tones[tone].text,
        bgcolor: theme.palette.tones[tone].fill,
      })}
    >
      <Icon aria-hidden sx={{ fontSize: 14 }} />
      {label}
    </Box>
  );
}
