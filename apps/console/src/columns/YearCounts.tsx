import Box from '@mui/material/Box';
import { useTranslate } from 'ra-core';
import { StatusChip } from '../common/StatusChip.js';
import type { ColumnRow } from './columns.adapter.js';

/** 2026年 5 期 · 2025年 12 期, and whether numbers are missing. */
export function YearCounts({ years }: { readonly years: ColumnRow['years'] }) {
  const translate = useTranslate();
  const told = years.slice(0, 2);
  const gaps = told.flatMap((year) => year.gaps).length;
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'center' }}>
      {told.map(({ year, published }) => (
        <span key={year}>{translate('columns.yearCount', { year, smart_count: published })}</span>
      ))}
      {gaps > 0 && <StatusChip tone="behind" label={translate('columns.gapCount', { smart_count: gaps })} />}
    </Box>
  );
}
