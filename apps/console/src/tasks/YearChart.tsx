import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { useOptionLabel } from '../common/use-options.js';
import { percent } from './TaskChips.js';
import { paceTone, taskTone } from './task-tones.js';
import type { BoardTask } from './tasks.adapter.js';
import { shareOfYear, yearBar } from './year-bars.js';

interface YearChartProps {
  readonly year: number;
  readonly today: string;
  readonly tasks: readonly BoardTask[];
}

const months = Array.from({ length: 12 }, (_, index) => index + 1);
const rowGrid = { display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '240px minmax(0, 1fr)' } };

/** Months across, tasks down; the filled part of a bar is what is done, a line marks today. */
export function YearChart({ year, today, tasks }: YearChartProps) {
  const translate = useTranslate();
  const now = shareOfYear(year, today);
  return (
    <Box sx={{ p: { xs: 1.5, sm: 2 } }}>
      <Box sx={rowGrid} aria-hidden>
        <Box sx={{ display: { xs: 'none', sm: 'block' } }} />
        <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(12, minmax(0, 1fr))', fontSize: '0.75rem' }}>
          {months.map((month) => (
            <Box key={month} sx={{ borderLeft: 1, borderColor: 'divider', pl: 0.5, color: 'text.secondary' }}>
              <Box component="span" sx={{ display: { xs: 'none', md: 'inline' } }}>
                {translate('tasks.months', { month })}
              </Box>
              <Box component="span" sx={{ display: { md: 'none' } }}>
                {month}
              </Box>
            </Box>
          ))}
        </Box>
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {tasks.map((task) => (
          <YearRow key={task.id} task={task} year={year} now={now >= 0 && now <= 1 ? now : null} />
        ))}
      </Box>
    </Box>
  );
}

function YearRow({
  task,
  year,
  now,
}: {
  readonly task: BoardTask;
  readonly year: number;
  readonly now: number | null;
}) {
  const translate = useTranslate();
  const stateOf = useOptionLabel('taskStates');
  const colourOf = useOptionLabel('paceColours');
  const bar = yearBar(year, task.startOn, task.dueOn);
  const tone = task.colour ? paceTone(task.colour) : taskTone(task.state);
  const words = [stateOf(task.state), ...(task.colour ? [colourOf(task.colour)] : [])].join(' · ');
  return (
    <Box component="li" sx={{ ...rowGrid, alignItems: 'center', py: 0.75, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ pr: 1.5, minWidth: 0 }}>
        <Link
          component={RouterLink}
          to={`/tasks/${task.id}/show`}
          color="inherit"
          underline="hover"
          sx={{ display: 'block', overflowWrap: 'anywhere' }}
        >
          {task.title}
        </Link>
        <Box component="span" sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
          {task.ownerName} · {words} · {percent(task.completion)}
        </Box>
      </Box>
      <Box
        role="img"
        aria-label={translate('tasks.bar', {
          ...{ title: task.title, from: task.startOn, to: task.dueOn, state: words, done: percent(task.completion) },
        })}
        sx={{ position: 'relative', height: 20 }}
      >
        {bar && (
          <Box
            sx={(theme) => ({
              position: 'absolute',
              inset: '3px 0',
              left: `${bar.left * 100}%`,
              width: `${bar.width * 100}%`,
              borderRadius: 0.5,
              overflow: 'hidden',
              bgcolor: theme.palette.tones[tone].fill,
              border: `1px solid ${theme.palette.tones[tone].text}`,
            })}
          >
            <Box
              sx={(theme) => ({
                height: '100%',
                width: percent(task.completion ?? 0),
                bgcolor: theme.palette.tones[tone].text,
              })}
            />
          </Box>
        )}
        {now !== null && (
          <Box
            sx={{ position: 'absolute', top: 0, bottom: 0, left: `${now * 100}%`, width: 2, bgcolor: 'primary.main' }}
          />
        )}
      </Box>
    </Box>
  );
}
