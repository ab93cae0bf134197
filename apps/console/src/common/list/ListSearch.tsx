import SearchIcon from '@mui/icons-material/Search';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'ra-core';
import { useEffect, useRef, useState } from 'react';
import { useSettled } from '../../layout/use-global-search.js';
import { textOf, withText } from './filter-spec.js';
import { useListFilter } from './use-list-filter.js';

/** Typing filters the list once the hand rests; `placeholder` says what is understood. */
export function ListSearch({ placeholder }: { readonly placeholder: string }) {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListFilter();
  const current = textOf(filterValues);
  const [typed, setTyped] = useState(current);
  const settled = useSettled(typed, 350);

  const address = useRef(window.location.pathname);

  useEffect(() => setTyped(current), [current]);
  useEffect(() => {
    // Whoever has opened a row while the search waited is not called back to the list.
    if (window.location.pathname !== address.current) return;
    const next = withText(filterValues, settled);
    if (settled === typed && textOf(next) !== current) setFilters(next);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only what was typed starts a search; a filter changed elsewhere must not bring old words back
  }, [settled]);

  return (
    <TextField
      data-list-search
      type="search"
      margin="none"
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      placeholder={placeholder}
      sx={{ flex: '1 1 220px', maxWidth: { sm: 320 }, '& .MuiInputBase-root': { height: 34 } }}
      slotProps={{
        htmlInput: { 'aria-label': translate('list.search'), enterKeyHint: 'search' },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon fontSize="small" />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
