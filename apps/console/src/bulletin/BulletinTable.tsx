import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { DateText } from '../common/DateText.js';
import { OptionText } from '../common/OptionText.js';
import { Section } from '../common/Section.js';
import { StatusChip } from '../common/StatusChip.js';
import type { BulletinQuery } from '../gql/graphql.js';
import { LateText } from '../supervision/RungChip.js';

type Entry = BulletinQuery['bulletin'][number];

/** The entries under the unit that answers for them, in the order of the list that is printed. */
export function BulletinTable({ entries }: { readonly entries: readonly Entry[] }) {
  const translate = useTranslate();
  const units = [...new Set(entries.map(({ unitName }) => unitName))];
  return (
    <>
      <Typography role="status" color="text.secondary" sx={{ mb: 2 }}>
        {entries.length === 0
          ? translate('bulletin.empty')
          : translate('bulletin.count', {
              smart_count: entries.length,
              open: entries.filter(({ open }) => open).length,
            })}
      </Typography>
      {units.map((unit) => (
        <Section key={unit} title={unit || translate('supervision.noUnit')}>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {entries
              .filter(({ unitName }) => unitName === unit)
              .map((entry) => (
                <Line key={entry.id} entry={entry} />
              ))}
          </Box>
        </Section>
      ))}
    </>
  );
}

function Line({ entry }: { readonly entry: Entry }) {
  const translate = useTranslate();
  const { problemId, title, problemNumber, enterpriseName, kind, ownerName, daysLate, open, reachedAt, orders } = entry;
  return (
    <Box
      component="li"
      sx={{ py: 1, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0, pt: 0 } }}
    >
      <Link component={RouterLink} to={`/problems/${problemId}/show`} color="text.primary" sx={{ fontWeight: 500 }}>
        {title}
      </Link>
      <Typography variant="body2" color="text.secondary">
        {problemNumber} · {enterpriseName}
        {ownerName && ` · ${ownerName}`}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 0.5, fontSize: '0.8125rem' }}>
        <StatusChip tone={open ? 'over' : 'done'} label={translate(open ? 'bulletin.open' : 'bulletin.closed')} />
        <OptionText name="clockKinds" value={kind} />
        <LateText days={daysLate} late />
        <span>
          {translate('bulletin.reachedAt')} <DateText at={reachedAt} />
        </span>
        {orders && (
          <span>
            {translate('bulletin.orders')} {orders}
          </span>
        )}
      </Box>
    </Box>
  );
}
