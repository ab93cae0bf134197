import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useListContext, useTranslate } from 'ra-core';
import type { ReactNode } from 'react';

/** Draws the buttons of a bulk act; `done` empties the selection. */
export type BulkActionsOf = (selection: { readonly ids: readonly string[]; readonly done: () => void }) => ReactNode;

/** How many rows are ticked and what can be done to them; nothing while none is. */
export function SelectionBar({ actions }: { readonly actions: BulkActionsOf }) {
  const translate = useTranslate();
  const { selectedIds, onUnselectItems } = useListContext();
  if (selectedIds.length === 0) return null;
  return (
    <Box
      role="group"
      aria-label={translate('assignment.bulk.selected', { smart_count: selectedIds.length })}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, px: 2, py: 0.75, bgcolor: 'action.hover' }}
    >
      <Typography role="status" sx={{ fontWeight: 600 }}>
        {translate('assignment.bulk.selected', { smart_count: selectedIds.length })}
      </Typography>
      {actions({ ids: selectedIds.map(String), done: onUnselectItems })}
      <Button size="small" color="inherit" onClick={() => onUnselectItems()}>
        {translate('assignment.bulk.clear')}
      </Button>
    </Box>
  );
}
