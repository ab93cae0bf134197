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

  // What the list was last asked for: a search that waits must not call somebody back who has opened a row meanwhile.
  const asked = useRef(current);

  const search = (text: string) => {
    if (text === asked.current) return;
    asked.current = text;
    const next = withText(filterValues, text);
    if (textOf(next) !== current) setFilters(next);
  };

  useEffect(() => {
    asked.current = current;
    setTyped(current);
  }, [current]);
  useEffect(() => {
    if (settled === typed) search(settled);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only what was typed starts a search; a filter changed elsewhere must not bring old words back
  }, [settled]);

  return (
    <TextField
      data-list-search
      type="search"
      margin="none"
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => search(typed)}
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
