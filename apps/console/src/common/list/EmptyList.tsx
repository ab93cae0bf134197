import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { useListFilter } from './use-list-filter.js';

interface EmptyListProps {
  /** What this page is for. */
  readonly title: string;
  /** What to do first. */
  readonly body: string;
  readonly action?: ReactNode;
}

/** Nothing yet: what the page is for and the first step. Nothing found: how to find more. */
export function EmptyList({ title, body, action }: EmptyListProps) {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListFilter();
  const filtered = Object.keys(filterValues).length > 0;
  return (
    <Box sx={{ textAlign: 'center', px: 3, py: 7, maxWidth: 520, mx: 'auto' }} role="status">
      <Typography variant="h2" component="p" gutterBottom>
        {filtered ? translate('list.noMatch') : title}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {filtered ? translate('list.noMatchHint') : body}
      </Typography>
      {filtered ? (
        <Button variant="outlined" color="secondary" onClick={() => setFilters({})}>
          {translate('list.clear')}
        </Button>
      ) : (
        action
      )}
    </Box>
  );
}
