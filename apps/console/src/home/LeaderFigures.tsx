import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { dayOf, fromShanghai, shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { openProblemStates } from '@zhuqi/domain/problem/problem-state.js';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { listLink } from '../common/list/list-link.js';
import { useNow } from '../common/use-now.js';
import { figureLink } from '../figures/figure-link.js';
import type { Leader } from './use-home.js';

/** As the dashboard writes it: 95%, 93.3%. */
const percent = (rate: number): string => `${Number((rate * 100).toFixed(1))}%`;

interface Figure {
  readonly name: string;
  readonly value: string;
  readonly note: string;
  readonly to: string;
  readonly red?: boolean;
}

/** Five figures with a line each; every one opens its rows. */
export function LeaderFigures({ leader }: { readonly leader: Leader }) {
  const translate = useTranslate();
  const today = dayOf(useNow());
  const open = { state: { in: openProblemStates } };
  const newYear = fromShanghai(shanghaiDayOf(`${today.slice(0, 4)}-01-01`)).toISOString();
  const newMonth = fromShanghai(shanghaiDayOf(`${today.slice(0, 7)}-01`)).toISOString();
  const closed = { state: { in: ['CLOSED'] }, closedAt: { from: newYear } };
  const { openProblems, overdueProblems, closedThisYear, solvedThisYear, onTimeRate, satisfiedRate, visitsThisMonth } =
    leader;
  const figures: readonly Figure[] = [
    { name: 'openProblems', value: count(openProblems), note: '', to: listLink('problems', open) },
    {
      name: 'overdueProblems',
      value: count(overdueProblems),
      note: openProblems > 0 ? translate('home.ofOpen', { rate: percent(overdueProblems / openProblems) }) : '',
      to: listLink('problems', { ...open, overdue: { eq: true } }),
      red: overdueProblems > 0,
    },
    {
      name: 'closedThisYear',
      value: count(closedThisYear),
      note: translate('home.solved', { smart_count: solvedThisYear }),
      to: listLink('problems', closed),
    },
    {
      name: 'satisfiedRate',
      value: satisfiedRate == null ? '—' : percent(satisfiedRate),
      note:
        onTimeRate == null
          ? satisfiedRate == null
            ? translate('home.noRate')
            : ''
          : translate('home.onTime', { rate: percent(onTimeRate) }),
      to: figureLink('rating.satisfactionRate', today.slice(0, 4)),
    },
    {
      name: 'visitsThisMonth',
      value: count(visitsThisMonth),
      note: '',
      to: listLink('visits', { checkedInAt: { from: newMonth } }),
    },
  ];
  return (
    <Box
      component="ul"
      aria-label={translate('home.leader')}
      sx={{
        listStyle: 'none',
        m: 0,
        mb: 2,
        p: 0,
        display: 'grid',
        gap: { xs: 1, sm: 2 },
        gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', md: 'repeat(5, minmax(0, 1fr))' },
        '& > li:last-of-type': { gridColumn: { xs: '1 / -1', md: 'auto' } },
      }}
    >
      {figures.map(({ name, value, note, to, red = false }) => (
        <li key={name}>
          <Paper
            component={Link}
            to={to}
            variant="outlined"
            sx={{
              display: 'block',
              p: { xs: 1.5, sm: 2 },
              height: '100%',
              textDecoration: 'none',
              color: 'text.primary',
              '&:hover': { borderColor: 'text.secondary' },
            }}
          >
            <Typography variant="body2" color="text.secondary">
              {translate(`home.${name}`)}
            </Typography>
            <Box
              sx={(theme) => ({
                fontSize: '1.75rem',
                fontWeight: 600,
                lineHeight: 1.3,
                color: red ? theme.palette.tones.over.text : 'text.primary',
              })}
            >
              {value}
            </Box>
            <Typography variant="caption" color="text.secondary" component="p" sx={{ minHeight: '1.6em' }}>
              {note}
            </Typography>
          </Paper>
        </li>
      ))}
    </Box>
  );
}

const count = (value: number): string => value.toLocaleString('zh-CN');
