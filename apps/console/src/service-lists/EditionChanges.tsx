import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Section } from '../common/Section.js';
import { StatusChip } from '../common/StatusChip.js';
import { editionChanges, type ItemChange } from './edition-changes.js';
import type { ServiceListDetail } from './service-lists.adapter.js';

const tones = { added: 'done', removed: 'behind', changed: 'near' } as const;

/** What is different from the edition this one revises, item by item, as it was and as it is. */
export function EditionChanges({ list }: { readonly list: ServiceListDetail }) {
  const translate = useTranslate();
  const { previous } = list;
  if (!previous) return null;
  const changes = editionChanges(previous.items, list.items);
  return (
    <Section title={translate('serviceLists.changes', { edition: previous.edition })}>
      {changes.length === 0 ? (
        <Typography color="text.secondary">{translate('serviceLists.noChanges')}</Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
          {changes.map((change) => (
            <Change key={change.key} change={change} />
          ))}
        </Box>
      )}
    </Section>
  );
}

function Change({ change }: { readonly change: ItemChange }) {
  const translate = useTranslate();
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'divider', pt: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <StatusChip tone={tones[change.kind]} label={translate(`serviceLists.${change.kind}`)} />
        <Typography sx={{ overflowWrap: 'anywhere' }}>{change.content}</Typography>
      </Box>
      {change.kind === 'changed' && (
        <Box component="dl" sx={{ m: 0, mt: 0.5, fontSize: '0.8125rem', display: 'grid', gap: 0.25 }}>
          {change.fields.map(({ field, before, after }) => (
            <Box key={field} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1 }}>
              <Box component="dt" sx={{ color: 'text.secondary' }}>
                {translate(`resources.service-items.fields.${field}`)}
              </Box>
              <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
                <del>{before}</del> → <ins style={{ textDecoration: 'none', fontWeight: 500 }}>{after}</ins>
              </Box>
            </Box>
          ))}
        </Box>
      )}
    </Box>
  );
}
