import MenuItem from '@mui/material/MenuItem';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { taskBoardColumns } from '@zhuqi/domain/task/task-state.js';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { ErrorState } from '../common/ErrorState.js';
import type { ActionLike } from '../common/facts.js';
import { PageHeader } from '../common/PageHeader.js';
import { useOptionLabel } from '../common/use-options.js';
import { useIsPhone } from '../layout/use-is-phone.js';
import { BoardColumn } from './BoardColumn.js';
import { TaskActionDialog } from './TaskActionDialog.js';
import { boardTasks, MOST_TASKS, type BoardTask } from './tasks.adapter.js';
import { TaskViews } from './TaskViews.js';
import { useBoardKeys } from './use-board-keys.js';
import { useTask } from './use-task.js';

interface Chosen {
  readonly task: BoardTask;
  readonly action: ActionLike;
}

/** Tasks by state. A card moves by an act of its own, never by being dragged: each asks for what it needs. */
export default function TaskBoard() {
  const translate = useTranslate();
  const labelOf = useOptionLabel('taskStates');
  const phone = useIsPhone();
  const [column, setColumn] = useState<string>('IN_PROGRESS');
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const keys = useBoardKeys();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['tasks', 'board'],
    queryFn: ({ signal }) => boardTasks({ state: { in: [...taskBoardColumns] } }, signal),
  });
  const tasks = data?.items ?? [];
  const inState = (state: string) => tasks.filter((task) => task.state === state);
  const shown = phone ? taskBoardColumns.filter((state) => state === column) : taskBoardColumns;
  return (
    <>
      <PageHeader title={translate('tasks.boardTitle')} back="/tasks" actions={<TaskViews here="/tasks/board" />}>
        {!phone && (
          <Typography variant="body2" color="text.secondary" id="board-help">
            {translate('tasks.boardHelp')}
          </Typography>
        )}
      </PageHeader>
      {phone && (
        <TextField
          select
          fullWidth
          label={translate('tasks.column')}
          value={column}
          onChange={(event) => setColumn(event.target.value)}
        >
          {taskBoardColumns.map((state) => (
            <MenuItem key={state} value={state}>
              {labelOf(state)} · {inState(state).length}
            </MenuItem>
          ))}
        </TextField>
      )}
      {isPending && <LinearProgress aria-label={translate('tasks.board')} />}
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      <Box
        ref={keys}
        sx={{
          display: 'grid',
          gap: 1.5,
          alignItems: 'start',
          gridAutoFlow: 'column',
          gridAutoColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(156px, 1fr)' },
          overflowX: { sm: 'auto' },
          pb: 1,
        }}
      >
        {data &&
          shown.map((state) => (
            <BoardColumn
              key={state}
              title={labelOf(state)}
              tasks={inState(state)}
              onAct={(task, action) => setChosen({ task, action })}
            />
          ))}
      </Box>
      {data && data.totalItems > MOST_TASKS && (
        <Typography variant="body2" color="text.secondary">
          {translate('tasks.more', { smart_count: data.totalItems - MOST_TASKS })}
        </Typography>
      )}
      {chosen && <ActDialog {...chosen} onClose={() => setChosen(null)} />}
    </>
  );
}

/** A card does not know all of its task: what the dialog shows of it, and counts have come to, is read when it opens. */
function ActDialog({ task, action, onClose }: Chosen & { readonly onClose: () => void }) {
  const { data, isPending } = useTask(task.id);
  if (isPending) return null;
  return (
    <TaskActionDialog
      task={data?.task ?? task}
      progress={data?.taskProgress ?? null}
      action={action}
      onClose={onClose}
    />
  );
}
