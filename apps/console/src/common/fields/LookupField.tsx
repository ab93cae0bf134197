import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useSettled } from '../../layout/use-global-search.js';
import { ownNameFirst } from './own-name-first.js';

export interface LookupOption {
  readonly id: string;
  readonly name: string;
  readonly detail?: string;
}

export interface LookupProps {
  readonly label: string;
  readonly required?: boolean;
  readonly error?: string | null | undefined;
  readonly helperText?: string;
  readonly disabled?: boolean;
}

interface Source {
  /** Names the cache. */
  readonly source: string;
  /** Characters before the first search; 0 shows choices at once. */
  readonly minLength: number;
  readonly search: (text: string, signal: AbortSignal) => Promise<readonly LookupOption[]>;
  readonly byIds: (ids: readonly string[], signal: AbortSignal) => Promise<readonly LookupOption[]>;
}

function useLookup({ source, minLength, search, byIds }: Source, ids: readonly string[]) {
  const [text, setText] = useState('');
  const chosen = useQuery({
    queryKey: ['lookup', source, 'ids', ...ids],
    enabled: ids.length > 0,
    staleTime: 300_000,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => byIds(ids, signal),
  });
  // The name of the one chosen stands in the field; whoever opens it again wants to see the others.
  const isChosen = minLength === 0 && chosen.data?.some(({ id, name }) => ids.includes(id) && name === text);
  const settled = useSettled(isChosen ? '' : text.trim());
  const ready = settled.length >= minLength;
  const found = useQuery({
    queryKey: ['lookup', source, settled],
    enabled: ready,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => search(settled, signal),
  });
  const known = new Map([...(chosen.data ?? []), ...(found.data ?? [])].map((option) => [option.id, option]));
  const optionOf = (id: string): LookupOption => known.get(id) ?? { id, name: '…' };
  // While the search is on its way, the list before is still there to choose from.
  const options = ready ? ownNameFirst(found.data ?? [], isChosen ? '' : text) : [];
  return { text, setText, ready, options, isFetching: found.isFetching, optionOf };
}

function useCommonProps(props: LookupProps, lookup: ReturnType<typeof useLookup>) {
  const translate = useTranslate();
  return {
    options: [...lookup.options],
    filterOptions: (options: LookupOption[]) => options,
    getOptionLabel: (option: LookupOption) => option.name,
    getOptionKey: (option: LookupOption) => option.id,
    isOptionEqualToValue: (option: LookupOption, value: LookupOption) => option.id === value.id,
    inputValue: lookup.text,
    onInputChange: (_: unknown, text: string) => lookup.setText(text),
    loading: lookup.isFetching,
    loadingText: translate('search.loading'),
    noOptionsText: translate(lookup.ready ? 'common.noOptions' : 'common.typeToSearch'),
    disabled: props.disabled ?? false,
    renderOption: ({ key, ...li }: React.HTMLAttributes<HTMLLIElement> & { key?: React.Key }, option: LookupOption) => (
      <Box component="li" key={option.id} {...li}>
        <Box>
          <Typography>{option.name}</Typography>
          {option.detail && (
            <Typography variant="caption" color="text.secondary">
              {option.detail}
            </Typography>
          )}
        </Box>
      </Box>
    ),
    renderInput: (params: object) => (
      <TextField
        {...params}
        label={props.label}
        required={props.required ?? false}
        error={Boolean(props.error)}
        helperText={props.error ?? props.helperText}
      />
    ),
  };
}

interface OneProps extends LookupProps, Source {
  readonly value: string | null | undefined;
  readonly onChange: (id: string | null, option: LookupOption | null) => void;
}

/** Chooses one record by typing; the value is its id. */
export function LookupField(props: OneProps) {
  const lookup = useLookup(props, props.value ? [props.value] : []);
  const common = useCommonProps(props, lookup);
  return (
    <Autocomplete
      {...common}
      fullWidth
      value={props.value ? lookup.optionOf(props.value) : null}
      onChange={(_, option) => props.onChange(option?.id ?? null, option)}
    />
  );
}

interface ManyProps extends LookupProps, Source {
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

/** Chooses several. */
export function LookupManyField(props: ManyProps) {
  const lookup = useLookup(props, props.value);
  const common = useCommonProps(props, lookup);
  return (
    <Autocomplete
      {...common}
      multiple
      fullWidth
      disableCloseOnSelect
      value={props.value.map(lookup.optionOf)}
      onChange={(_, options) => props.onChange(options.map(({ id }) => id))}
    />
  );
}
