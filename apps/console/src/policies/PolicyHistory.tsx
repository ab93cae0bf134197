import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { DateText } from '../common/DateText.js';
import { Section } from '../common/Section.js';
import type { PolicyVersion } from './policy-rows.js';

/** Every version there was: who, when, why, and what it changed. Nothing is ever deleted. */
export function PolicyHistory({ versions }: { readonly versions: readonly PolicyVersion[] }) {
  const translate = useTranslate();
  return (
    <Section title={translate('policies.history')}>
      <Box component="ol" reversed sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {versions.map(({ version, note, publishedAt, publishedBy, changes }) => (
          <Box
            component="li"
            key={version}
            sx={{ py: 1.5, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0, pt: 0 } }}
          >
            <Typography sx={{ fontWeight: 600 }}>{translate('policies.version', { version })}</Typography>
            <Typography variant="body2" color="text.secondary">
              {publishedAt ? (
                <>
                  {publishedBy} · <DateText at={publishedAt} time /> · {note}
                </>
              ) : (
                note
              )}
            </Typography>
            {changes.length > 0 && (
              <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, fontSize: '0.8125rem' }}>
                {changes.map((change) => (
                  <li key={change}>{change}</li>
                ))}
              </Box>
            )}
          </Box>
        ))}
      </Box>
    </Section>
  );
}
