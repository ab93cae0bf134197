import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useOptions } from '../use-options.js';
import { codesOf, withCodes, without, type FilterValues } from './filter-spec.js';
import { useListFilter } from './use-list-filter.js';

export interface StateCountRow {
  readonly state: string;
  readonly count: number;
  readonly overdue: number;
}

export interface StateTabsSpec {
  /** Name of the coded values, e.g. problemStates. */
  readonly codes: string;
  /** The field of the Filter the tabs stand for; `state` when absent. */
  readonly field?: string;
  /** Tabs shown even when empty; others only when they hold something. */
  readonly always: readonly string[];
  /** Counts under the other filters (the state itself left out). */
  readonly counts: (filter: FilterValues, signal: AbortSignal) => Promise<readonly StateCountRow[]>;
}

const ALL = 'ALL';

/** One tab a state, with its count and how many of them are overdue. */
export function StateTabs({ codes, field = 'state', always, counts }: StateTabsSpec) {
  const translate = useTranslate();
  const { filterValues, setFilters, resource } = useListFilter();
  const options = useOptions(codes);
  const others = without(filterValues, field);
  const { data = [] } = useQuery({
    queryKey: [resource, 'stateCounts', others],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => counts(others, signal),
  });
  const chosen = codesOf(filterValues, field);
  const byState = new Map(data.map((row) => [row.state, row]));
  const shown = options.filter(({ value }) => always.includes(value) || byState.has(value) || chosen.includes(value));
  const [only] = chosen;
  return (
    <Tabs
      value={
        chosen.length === 1 && shown.some(({ value }) => value === only) ? only : chosen.length === 0 ? ALL : false
      }
      onChange={(_, value: string) => setFilters(withCodes(filterValues, field, value === ALL ? [] : [value]))}
      variant="scrollable"
      allowScrollButtonsMobile
      sx={{
        minHeight: 44,
        borderBottom: 1,
        borderColor: 'divider',
        px: 1,
        '& .MuiTab-root': { minHeight: 44, minWidth: 0, px: 1.5, color: 'text.secondary' },
      }}
    >
      <Tab
        value={ALL}
        label={<Label text={translate('list.all')} count={data.reduce((sum, row) => sum + row.count, 0)} />}
      />
      {shown.map(({ value, label }) => (
        <Tab
          key={value}
          value={value}
          label={
            <Label text={label} count={byState.get(value)?.count ?? 0} overdue={byState.get(value)?.overdue ?? 0} />
          }
        />
      ))}
    </Tabs>
  );
}

function Label({
  text,
  count,
  overdue = 0,
}: {
  readonly text: string;
  readonly count: number;
  readonly overdue?: number;
}) {
  const translate = useTranslate();
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 0.75, alignItems: 'baseline' }}>
      {text}
      <Box component="span" sx={{ fontSize: '0.75rem' }}>
        {count.toLocaleString('zh-CN')}
      </Box>
      {overdue > 0 && (
        <Box
          component="span"
          title={translate('list.overdueCount', { smart_count: overdue })}
          sx={(theme) => ({
            fontSize: '0.75rem',
            px: 0.5,
            borderRadius: 0.5,
            color: theme.palette.tones.over.text,
            bgcolor: theme.palette.tones.over.fill,
          })}
        >
          {`超 ${overdue}`}
        </Box>
      )}
    </Box>
  );
}
