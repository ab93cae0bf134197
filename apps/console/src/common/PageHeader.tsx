import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { type ReactNode, useEffect } from 'react';
import { Link } from 'react-router';

interface PageHeaderProps {
  readonly title: string;
  /** Chips or a line under the title. */
  readonly children?: ReactNode;
  /** Where "back" leads; absent on top-level pages. */
  readonly back?: string;
  /** Buttons on the right; at most one primary. */
  readonly actions?: ReactNode;
}

/** The page's only h1; also names the browser tab. */
export function PageHeader({ title, children, back, actions }: PageHeaderProps) {
  const translate = useTranslate();
  const appName = translate('app.name');
  useEffect(() => {
    document.title = `${title} - ${appName}`;
  }, [title, appName]);
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-start', flexWrap: 'wrap', gap: 1, mb: 2 }}>
      {back && (
        <IconButton
          component={Link}
          to={back}
          aria-label={translate('common.back')}
          size="small"
          sx={{ mt: '-1px', ml: -0.5 }}
        >
          <ArrowBackIcon fontSize="small" />
        </IconButton>
      )}
      <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
        <Typography variant="h1">{title}</Typography>
        {children && <Box sx={{ mt: 0.5 }}>{children}</Box>}
      </Box>
      {actions && <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>{actions}</Box>}
    </Box>
  );
}
