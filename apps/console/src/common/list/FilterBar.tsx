import FilterListIcon from '@mui/icons-material/FilterList';
import Badge from '@mui/material/Badge';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useIsPhone } from '../../layout/use-is-phone.js';
import { Sheet } from '../Sheet.js';
import type { Column } from './column.js';
import { ColumnsMenu } from './ColumnsMenu.js';
import { FilterChip } from './FilterChip.js';
import { isSet, type FilterSpec } from './filter-spec.js';
import { ListSearch } from './ListSearch.js';
import { SavedViewsMenu } from './SavedViewsMenu.js';
import { useListFilter } from './use-list-filter.js';

interface FilterBarProps<Row> {
  readonly filters: readonly FilterSpec[];
  readonly searchPlaceholder?: string;
  readonly columns: readonly Column<Row>[];
  readonly savedViews: boolean;
}

/** Search, chips, views and columns in one bar; on the phone the chips are in a sheet. */
export function FilterBar<Row>({ filters, searchPlaceholder, columns, savedViews }: FilterBarProps<Row>) {
  const translate = useTranslate();
  const phone = useIsPhone();
  const [open, setOpen] = useState(false);
  const { filterValues, setFilters } = useListFilter();
  const set = filters.filter((spec) => isSet(filterValues, spec)).length;
  const clear = Object.keys(filterValues).length > 0 && (
    <Button size="small" color="inherit" onClick={() => setFilters({})}>
      {translate('list.clear')}
    </Button>
  );
  const chips = filters.map((spec) => <FilterChip key={spec.field} spec={spec} />);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, px: { xs: 1.5, sm: 2 }, py: 1 }}>
      {searchPlaceholder && <ListSearch placeholder={searchPlaceholder} />}
      {phone ? (
        filters.length > 0 && (
          <>
            <Badge badgeContent={set} color="primary">
              <Button
                variant="outlined"
                color="secondary"
                startIcon={<FilterListIcon />}
                aria-haspopup="dialog"
                onClick={() => setOpen(true)}
                sx={{ minHeight: 34, height: 34 }}
              >
                {translate('list.filters')}
              </Button>
            </Badge>
            <Sheet
              open={open}
              onClose={() => setOpen(false)}
              title={translate('list.filters')}
              actions={
                <Button variant="contained" onClick={() => setOpen(false)}>
                  {translate('common.confirm')}
                </Button>
              }
            >
              <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, py: 1 }}>
                {chips}
                {clear}
              </Box>
            </Sheet>
          </>
        )
      ) : (
        <>
          {chips}
          {clear}
          <Box sx={{ flex: 1 }} />
          {savedViews && <SavedViewsMenu />}
          <ColumnsMenu columns={columns} />
        </>
      )}
    </Box>
  );
}
