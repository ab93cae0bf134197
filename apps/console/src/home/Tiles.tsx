import AlarmOutlined from '@mui/icons-material/AlarmOutlined';
import AssignmentTurnedInOutlined from '@mui/icons-material/AssignmentTurnedInOutlined';
import DirectionsWalkOutlined from '@mui/icons-material/DirectionsWalkOutlined';
import EditNoteOutlined from '@mui/icons-material/EditNoteOutlined';
import ErrorOutline from '@mui/icons-material/ErrorOutline';
import InboxOutlined from '@mui/icons-material/InboxOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { myWork } from '@zhuqi/domain/query/my-work.js';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { listLink } from '../common/list/list-link.js';
import { useNow } from '../common/use-now.js';
import type { ToneName } from '../layout/tones.js';
import { atWork, useMe } from '../session/me.js';
import type { HomeData } from './use-home.js';

interface TileSpec {
  readonly name: keyof HomeData['counts'];
  readonly resource: 'problems' | 'visits';
  readonly icon: SvgIconComponent;
  /** Colour of the figure when it is not zero. */
  readonly tone?: ToneName;
}

const tiles: readonly TileSpec[] = [
  { name: 'overdue', resource: 'problems', icon: ErrorOutline, tone: 'over' },
  { name: 'dueToday', resource: 'problems', icon: AlarmOutlined, tone: 'near' },
  { name: 'toSign', resource: 'problems', icon: AssignmentTurnedInOutlined },
  { name: 'toDo', resource: 'problems', icon: InboxOutlined },
  { name: 'visitsToday', resource: 'visits', icon: DirectionsWalkOutlined },
  { name: 'toComplete', resource: 'visits', icon: EditNoteOutlined },
];

/** Six figures; each opens exactly the rows it counts, by the filter the server counted with. */
export function Tiles({ counts }: Pick<HomeData, 'counts'>) {
  const translate = useTranslate();
  const now = useNow();
  const me = useMe();
  if (!me) return null;
  const work = myWork(atWork(me), now);
  return (
    <Box
      component="ul"
      aria-label={translate('home.tiles')}
      sx={{
        listStyle: 'none',
        m: 0,
        mb: 2,
        p: 0,
        display: 'grid',
        gap: { xs: 1, sm: 2 },
        gridTemplateColumns: { xs: 'repeat(3, minmax(0, 1fr))', md: 'repeat(6, minmax(0, 1fr))' },
      }}
    >
      {tiles.map(({ name, resource, icon: Icon, tone }) => {
        const count = counts[name];
        return (
          <li key={name}>
            <Paper
              component={Link}
              to={listLink(resource, work[name])}
              variant="outlined"
              sx={{
                display: 'block',
                p: { xs: 1.25, sm: 2 },
                textDecoration: 'none',
                color: 'text.primary',
                height: '100%',
                '&:hover': { borderColor: 'text.secondary' },
              }}
            >
              <Box
                sx={{
                  display: 'flex',
                  alignItems: 'center',
                  gap: 0.5,
                  color: 'text.secondary',
                  fontSize: '0.8125rem',
                  whiteSpace: 'nowrap',
                }}
              >
                <Icon aria-hidden sx={{ fontSize: 16, display: { xs: 'none', sm: 'inline' } }} />
                {translate(`home.${name}`)}
              </Box>
              <Box
                sx={(theme) => ({
                  fontSize: { xs: '1.375rem', sm: '1.75rem' },
                  fontWeight: 600,
                  lineHeight: 1.3,
                  color: count > 0 ? (tone ? theme.palette.tones[tone].text : 'text.primary') : 'text.secondary',
                })}
              >
                {count.toLocaleString('zh-CN')}
              </Box>
            </Paper>
          </li>
        );
      })}
    </Box>
  );
}
