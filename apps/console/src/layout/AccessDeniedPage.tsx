import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import Box from '@mui/material/Box';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';

interface PlainPageProps {
  readonly title: string;
  readonly body: string;
}

/** A sentence and the way home. */
export function PlainPage({ title, body }: PlainPageProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ maxWidth: 560, mx: 'auto', py: 6, px: 2 }}>
      <Typography variant="h1" gutterBottom>
        {title}
      </Typography>
      <Typography sx={{ mb: 3 }}>{body}</Typography>
      <Button component={Link} to="/" variant="contained">
        {translate('errorPage.home')}
      </Button>
    </Box>
  );
}

export function AccessDeniedPage() {
  const translate = useTranslate();
  return <PlainPage title={translate('errorPage.deniedTitle')} body={translate('errorPage.deniedBody')} />;
}
