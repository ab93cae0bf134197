import MenuIcon from '@mui/icons-material/Menu';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { AccountMenu } from './AccountMenu.js';
import { NotificationBell } from './NotificationBell.js';
import { BAR_HEIGHT } from './theme.js';
import { LanguageSwitch, ThemeToggle } from './Switches.js';
import { useIsPhone } from './use-is-phone.js';
import { BrandMark } from './BrandMark.js';

const GlobalSearch = lazy(() => import('./GlobalSearch.js'));

interface TopBarProps {
  readonly collapsed: boolean;
  readonly onToggleMenu: () => void;
}

export function TopBar({ collapsed, onToggleMenu }: TopBarProps) {
  const translate = useTranslate();
  const phone = useIsPhone();
  return (
    <Box
      component="header"
      sx={{
        position: 'sticky',
        top: 0,
        zIndex: 'appBar',
        height: BAR_HEIGHT,
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        px: { xs: 1, sm: 2 },
        bgcolor: 'background.paper',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      {!phone && (
        <IconButton
          onClick={onToggleMenu}
          aria-label={translate(collapsed ? 'ra.action.open_menu' : 'ra.action.close_menu')}
          aria-expanded={!collapsed}
          sx={{ ml: -0.5 }}
        >
          <MenuIcon />
        </IconButton>
      )}
      <Box
        component={Link}
        to="/"
        sx={{ display: 'flex', alignItems: 'center', gap: 1, color: 'text.primary', textDecoration: 'none', px: 0.5 }}
      >
        <BrandMark />
        <Typography component="span" noWrap sx={{ fontWeight: 600, fontSize: '1rem' }}>
          {translate(phone ? 'app.shortName' : 'app.name')}
        </Typography>
      </Box>
      <Box sx={{ flex: 1, display: 'flex', justifyContent: { xs: 'flex-end', sm: 'center' } }}>
        <Suspense fallback={null}>
          <GlobalSearch />
        </Suspense>
      </Box>
      <NotificationBell />
      {!phone && (
        <>
          <LanguageSwitch />
          <ThemeToggle />
          <AccountMenu />
        </>
      )}
    </Box>
  );
}
