import CalendarViewMonthOutlined from '@mui/icons-material/CalendarViewMonthOutlined';
import ListOutlined from '@mui/icons-material/ListOutlined';
import ViewKanbanOutlined from '@mui/icons-material/ViewKanbanOutlined';
import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';

const views = [
  { to: '/tasks', label: 'tasks.list', Icon: ListOutlined },
  { to: '/tasks/board', label: 'tasks.board', Icon: ViewKanbanOutlined },
  { to: '/tasks/year', label: 'tasks.year', Icon: CalendarViewMonthOutlined },
] as const;

/** The other ways to look at tasks. */
export function TaskViews({ here }: { readonly here: (typeof views)[number]['to'] }) {
  const translate = useTranslate();
  return views
    .filter(({ to }) => to !== here)
    .map(({ to, label, Icon }) => (
      <Button key={to} component={Link} to={to} color="secondary" variant="outlined" startIcon={<Icon />}>
        {translate(label)}
      </Button>
    ));
}
