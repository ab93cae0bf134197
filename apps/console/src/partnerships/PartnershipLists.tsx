import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { OptionText } from '../common/OptionText.js';
import { Section } from '../common/Section.js';
import type { PartnershipDetail } from './partnerships.adapter.js';

const lists = ['resources', 'needs', 'projects'] as const;

/** 资源清单, 需求清单, 项目清单 side by side. */
export function PartnershipLists({ partnership }: { readonly partnership: PartnershipDetail }) {
  const translate = useTranslate();
  return (
    <Section title={translate('partnerships.lists')}>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(3, minmax(0, 1fr))' },
          columnGap: 3,
          rowGap: 2,
        }}
      >
        {lists.map((name) => (
          <Box key={name}>
            <Typography variant="h3" sx={{ fontSize: '0.9375rem', fontWeight: 600, mb: 0.5 }}>
              {translate(`resources.partnerships.fields.${name}`)}
            </Typography>
            {partnership[name].length === 0 ? (
              <Typography variant="body2" color="text.secondary">
                {translate('partnerships.noEntries')}
              </Typography>
            ) : (
              <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
                {partnership[name].map(({ id, side, text }) => (
                  <Box component="li" key={id} sx={{ overflowWrap: 'anywhere' }}>
                    {text}
                    <Typography component="span" variant="body2" color="text.secondary">
                      {'（'}
                      <OptionText name="partnershipSides" value={side} />
                      {'）'}
                    </Typography>
                  </Box>
                ))}
              </Box>
            )}
          </Box>
        ))}
      </Box>
    </Section>
  );
}
