import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';

export interface DatedEntry {
  readonly key: string;
  readonly who: ReactNode;
  readonly from: string;
  readonly to: string | null;
}

/** People or enterprises with their dates; those that have ended can be unfolded. */
export function DatedList({ entries, empty }: { readonly entries: readonly DatedEntry[]; readonly empty: string }) {
  const translate = useTranslate();
  const past = entries.filter(({ to }) => to !== null);
  const now = entries.filter(({ to }) => to === null);
  return (
    <>
      {now.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          {empty}
        </Typography>
      )}
      <Rows entries={now} />
      {past.length > 0 && (
        <Box component="details" sx={{ mt: 1 }}>
          <Box component="summary" sx={{ cursor: 'pointer', color: 'text.secondary', fontSize: '0.875rem' }}>
            {translate('dated.past', { smart_count: past.length })}
          </Box>
          <Rows entries={past} />
        </Box>
      )}
    </>
  );
}

function Rows({ entries }: { readonly entries: readonly DatedEntry[] }) {
  const translate = useTranslate();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {entries.map(({ key, who, from, to }) => (
        <Box
          component="li"
          key={key}
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'baseline',
            columnGap: 1.5,
            py: 0.75,
            '& + &': { borderTop: 1, borderColor: 'divider' },
          }}
        >
          <Box sx={{ flex: '1 1 180px', overflowWrap: 'anywhere' }}>{who}</Box>
          <Typography component="span" variant="body2" color="text.secondary" sx={{ whiteSpace: 'nowrap' }}>
            {to === null ? translate('dated.since', { from }) : translate('dated.span', { from, to })}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
