import Box from '@mui/material/Box';
import { paceTone } from './task-tones.js';

interface PaceBarProps {
  /** Shares, 0 to 1. */
  readonly done: number;
  readonly due: number;
  readonly colour: string;
  /** The same in words, for a screen reader. */
  readonly label: string;
}

const percentage = (share: number) => `${Math.min(100, Math.max(0, share * 100))}%`;

/** How far a target has come, with a mark where it should stand today. */
export function PaceBar({ done, due, colour, label }: PaceBarProps) {
  return (
    <Box
      role="img"
      aria-label={label}
      sx={{ position: 'relative', height: 12, borderRadius: 1, bgcolor: 'action.hover', overflow: 'hidden' }}
    >
      <Box
        sx={(theme) => ({
          position: 'absolute',
          inset: 0,
          width: percentage(done),
          bgcolor: theme.palette.tones[paceTone(colour)].text,
        })}
      />
      <Box
        sx={{
          position: 'absolute',
          top: 0,
          bottom: 0,
          left: `calc(${percentage(due)} - 2px)`,
          width: 2,
          bgcolor: 'text.primary',
        }}
      />
    </Box>
  );
}
