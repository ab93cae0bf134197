import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Section } from '../common/Section.js';
import type { ReportTemplatesQuery } from '../gql/graphql.js';

/** What can be written between double braces. */
export function PlaceList({ figures }: { readonly figures: ReportTemplatesQuery['figureDefinitions'] }) {
  const translate = useTranslate();
  const places = [
    { code: 'period', name: translate('reports.placePeriod') },
    { code: 'scope', name: translate('reports.placeScope') },
    ...figures,
  ];
  return (
    <Section title={translate('reports.places')}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {translate('reports.placesHelp')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, columnWidth: { sm: 320 } }}>
        {places.map(({ code, name }) => (
          <li key={code}>
            <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              {name} <code>{`{{${code}}}`}</code>
            </Typography>
          </li>
        ))}
      </Box>
    </Section>
  );
}
