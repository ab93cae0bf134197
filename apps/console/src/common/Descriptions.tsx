import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

interface DescriptionsProps {
  readonly items: readonly { readonly label: string; readonly value: ReactNode; readonly wide?: boolean }[];
}

/** Facts as label and value, in as many columns as fit (描述列表). */
export function Descriptions({ items }: DescriptionsProps) {
  return (
    <Box
      component="dl"
      sx={{
        display: 'grid',
        gridTemplateColumns: {
          xs: 'repeat(auto-fill, minmax(140px, 1fr))',
          sm: 'repeat(auto-fill, minmax(220px, 1fr))',
        },
        columnGap: 3,
        rowGap: 1.5,
        m: 0,
      }}
    >
      {items.map(({ label, value, wide }) => (
        <Box key={label} sx={{ minWidth: 0, ...(wide && { gridColumn: '1 / -1' }) }}>
          <Box component="dt" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
            {label}
          </Box>
          <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
            {value ?? '—'}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
