import Box from '@mui/material/Box';
import CircularProgress from '@mui/material/CircularProgress';
import { useTranslate } from 'ra-core';

export function PageLoading() {
  const translate = useTranslate();
  return (
    <Box
      role="status"
      aria-label={translate('common.loading')}
      sx={{ display: 'grid', placeItems: 'center', minHeight: 240 }}
    >
      <CircularProgress size={28} aria-hidden />
    </Box>
  );
}
