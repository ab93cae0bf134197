import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';

/** What the template would have said had there been a single row behind it. */
export function OmittedSentences({ sentences }: { readonly sentences: readonly string[] }) {
  const translate = useTranslate();
  if (sentences.length === 0) return null;
  return (
    <Box component="details" sx={{ mb: 2, '& summary': { cursor: 'pointer', minHeight: 28 } }}>
      <Typography component="summary" variant="body2" color="text.secondary">
        {translate('reports.omitted', { smart_count: sentences.length })}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {translate('reports.omittedHelp')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, fontSize: '0.875rem' }}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </Box>
    </Box>
  );
}
