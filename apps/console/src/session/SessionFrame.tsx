import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { type ReactNode, useEffect } from 'react';
import { BrandMark } from '../layout/BrandMark.js';
import { LanguageSwitch } from '../layout/Switches.js';

/** The plain frame of the pages around signing in. */
export function SessionFrame({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const translate = useTranslate();
  const appName = translate('app.name');
  useEffect(() => {
    document.title = `${title} - ${appName}`;
  }, [title, appName]);
  return (
    <Box
      component="main"
      sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', bgcolor: 'background.default', p: 2 }}
    >
      <Paper variant="outlined" sx={{ width: '100%', maxWidth: 400, p: { xs: 3, sm: 4 } }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, mb: 3 }}>
          <BrandMark size={36} />
          <Typography component="p" sx={{ flex: 1, fontSize: '1.125rem', fontWeight: 600 }}>
            {appName}
          </Typography>
          <LanguageSwitch />
        </Box>
        <Typography variant="h1" sx={{ mb: 1 }}>
          {title}
        </Typography>
        {children}
      </Paper>
    </Box>
  );
}
