import SearchIcon from '@mui/icons-material/Search';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useCan } from '../session/me.js';
import { useGlobalSearch, type Found } from './use-global-search.js';
import { useIsPhone } from './use-is-phone.js';

/** One box for enterprises and problems; an icon that opens a full page on the phone. */
export default function GlobalSearch() {
  const translate = useTranslate();
  const phone = useIsPhone();
  const can = useCan();
  const [open, setOpen] = useState(false);
  if (!can('enterprise.read') && !can('problem.read')) return null;
  if (!phone) return <SearchBox onDone={() => undefined} />;
  return (
    <>
      <IconButton color="inherit" aria-label={translate('search.label')} onClick={() => setOpen(true)}>
        <SearchIcon />
      </IconButton>
      <Dialog fullScreen open={open} onClose={() => setOpen(false)} aria-label={translate('search.label')}>
        <Box sx={{ p: 1.5 }}>
          <SearchBox autoFocus onDone={() => setOpen(false)} />
        </Box>
      </Dialog>
    </>
  );
}

function SearchBox({ onDone, autoFocus = false }: { onDone: () => void; autoFocus?: boolean }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const { data = [], isFetching } = useGlobalSearch(text);
  const typed = text.trim().length >= 2;
  return (
    <Autocomplete<Found, false, false, true>
      freeSolo
      disablePortal
      blurOnSelect
      clearOnBlur={false}
      options={typed ? data : []}
      filterOptions={(options) => options}
      groupBy={({ kind }) => translate(`search.${kind}`)}
      getOptionLabel={(option) => (typeof option === 'string' ? option : option.title)}
      getOptionKey={(option) => (typeof option === 'string' ? option : option.id)}
      inputValue={text}
      loading={isFetching}
      loadingText={translate('search.loading')}
      noOptionsText={translate(typed ? 'search.none' : 'search.hint')}
      onInputChange={(_, value) => setText(value)}
      onChange={(_, chosen) => {
        if (!chosen || typeof chosen === 'string') return;
        setText('');
        onDone();
        void navigate(chosen.to);
      }}
      sx={{ width: '100%', maxWidth: 480 }}
      renderGroup={({ key, group, children }) => (
        <li key={key} role="presentation">
          <Typography variant="caption" component="div" aria-hidden color="text.secondary" sx={{ px: 2, pt: 1 }}>
            {group}
          </Typography>
          <Box component="ul" role="group" aria-label={group} sx={{ p: 0 }}>
            {children}
          </Box>
        </li>
      )}
      renderOption={({ key, ...props }, option) => (
        <Box component="li" key={key} {...props}>
          <Box sx={{ minWidth: 0 }}>
            <Typography noWrap>{option.title}</Typography>
            <Typography variant="caption" color="text.secondary" noWrap component="p">
              {option.detail}
            </Typography>
          </Box>
        </Box>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          margin="none"
          autoFocus={autoFocus}
          placeholder={translate('search.placeholder')}
          slotProps={{
            htmlInput: { ...params.inputProps, 'aria-label': translate('search.label'), enterKeyHint: 'search' },
            input: {
              ...params.InputProps,
              startAdornment: (
                <InputAdornment position="start">
                  <SearchIcon fontSize="small" />
                </InputAdornment>
              ),
            },
          }}
        />
      )}
    />
  );
}
