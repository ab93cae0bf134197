import MoreHorizIcon from '@mui/icons-material/MoreHoriz';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { DateText } from '../common/DateText.js';
import type { ActionLike } from '../common/facts.js';
import { PaceChip } from './TaskChips.js';
import type { BoardTask } from './tasks.adapter.js';

interface BoardColumnProps {
  readonly title: string;
  readonly tasks: readonly BoardTask[];
  readonly onAct: (task: BoardTask, action: ActionLike) => void;
}

/** The tasks of one state. */
export function BoardColumn({ title, tasks, onAct }: BoardColumnProps) {
  const translate = useTranslate();
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id} data-board-column sx={{ minWidth: 0 }}>
      <Typography component="h2" id={id} sx={{ fontWeight: 600, fontSize: '0.875rem', mb: 1 }}>
        {title}{' '}
        <Box component="span" sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
          {tasks.length}
        </Box>
      </Typography>
      {tasks.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          {translate('tasks.emptyColumn')}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {tasks.map((task) => (
          <BoardCard key={task.id} task={task} onAct={(action) => onAct(task, action)} />
        ))}
      </Box>
    </Box>
  );
}

function BoardCard({ task, onAct }: { readonly task: BoardTask; readonly onAct: (action: ActionLike) => void }) {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <Paper component="li" variant="outlined" sx={{ p: 1.25, minWidth: 0 }}>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 0.5 }}>
        <Link
          component={RouterLink}
          to={`/tasks/${task.id}/show`}
          data-board-card
          color="inherit"
          underline="hover"
          sx={{ flex: 1, minWidth: 0, fontWeight: 500, overflowWrap: 'anywhere' }}
        >
          {task.title}
        </Link>
        {task.availableActions.length > 0 && (
          <IconButton
            size="small"
            data-board-menu
            aria-label={translate('tasks.actionsOf', { title: task.title })}
            aria-haspopup="menu"
            onClick={(event) => setAnchor(event.currentTarget)}
          >
            <MoreHorizIcon fontSize="small" />
          </IconButton>
        )}
      </Box>
      <Typography variant="body2" color="text.secondary">
        {[task.teamName, task.ownerName].filter(Boolean).join(' · ')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mt: 0.5, alignItems: 'center', fontSize: '0.8125rem' }}>
        {task.colour && <PaceChip colour={task.colour} completion={task.completion} />}
        <DateText at={task.dueOn} />
      </Box>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {task.availableActions.map((action) => (
          <MenuItem
            key={action.action}
            onClick={() => {
              setAnchor(null);
              onAct(action);
            }}
          >
            {action.label}
          </MenuItem>
        ))}
      </Menu>
    </Paper>
  );
}
