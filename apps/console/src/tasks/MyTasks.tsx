import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useTranslate } from 'ra-core';
import { useListFilter } from '../common/list/use-list-filter.js';
import { useMe } from '../session/me.js';

/** 我的任务: those I answer for, or carry out with others; the same list with one more condition. */
export function MyTasks() {
  const translate = useTranslate();
  const me = useMe();
  const { filterValues, setFilters } = useListFilter();
  if (!me) return null;
  const { any, ...others } = filterValues;
  const mine = { ...others, any: [{ ownerId: { eq: me.id } }, { memberId: { eq: me.id } }] };
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={any ? 'mine' : 'all'}
      onChange={(_, chosen: string | null) => {
        if (chosen !== null) setFilters(chosen === 'mine' ? mine : others);
      }}
      aria-label={translate('tasks.whose')}
      sx={{ mb: 1.5, bgcolor: 'background.paper', '& .MuiToggleButton-root': { color: 'text.primary' } }}
    >
      <ToggleButton value="all">{translate('tasks.all')}</ToggleButton>
      <ToggleButton value="mine">{translate('tasks.mine')}</ToggleButton>
    </ToggleButtonGroup>
  );
}
