import Checkbox from '@mui/material/Checkbox';
import TableCell from '@mui/material/TableCell';
import { useListContext, useTranslate, type Identifier, type RaRecord } from 'ra-core';
import type { ReactNode } from 'react';

interface SelectCellProps {
  readonly id: Identifier;
  /** What the row is called. */
  readonly name: ReactNode;
}

/** The tick of one row. */
export function SelectCell({ id, name }: SelectCellProps) {
  const translate = useTranslate();
  const { selectedIds, onToggleItem } = useListContext();
  const label = translate('assignment.bulk.selectOne', { name: typeof name === 'string' ? name : String(id) });
  return (
    <TableCell padding="checkbox" onClick={(event) => event.stopPropagation()}>
      <Checkbox
        size="small"
        checked={selectedIds.includes(id)}
        onChange={() => onToggleItem(id)}
        slotProps={{ input: { 'aria-label': label } }}
      />
    </TableCell>
  );
}

/** Ticks or unticks the page that is shown. */
export function SelectAllCell() {
  const translate = useTranslate();
  const { data = [], selectedIds, onSelect } = useListContext<RaRecord<Identifier>>();
  const ids = data.map(({ id }) => id);
  const here = ids.filter((id) => selectedIds.includes(id));
  const all = ids.length > 0 && here.length === ids.length;
  const others = selectedIds.filter((id) => !ids.includes(id));
  return (
    <TableCell padding="checkbox" sx={{ bgcolor: 'background.paper' }}>
      <Checkbox
        size="small"
        checked={all}
        indeterminate={here.length > 0 && !all}
        onChange={() => onSelect(all ? others : [...others, ...ids])}
        slotProps={{ input: { 'aria-label': translate('assignment.bulk.selectAll') } }}
      />
    </TableCell>
  );
}
