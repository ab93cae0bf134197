import Box from '@mui/material/Box';
import { useStore, useTranslate } from 'ra-core';
import { type ReactNode, Suspense } from 'react';
import { Navigate, useLocation } from 'react-router';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { ErrorBoundary } from '../common/ErrorBoundary.js';
import { PageLoading } from '../common/PageLoading.js';
import { CHANGE_PASSWORD_PATH } from '../providers/authProvider.js';
import { useMe } from '../session/me.js';
import { OfflineNotice } from './OfflineNotice.js';
import { PhoneNav } from './PhoneNav.js';
import { SideMenu } from './SideMenu.js';
import { BAR_HEIGHT, PHONE_NAV_HEIGHT } from './theme.js';
import { TopBar } from './TopBar.js';
import { useIsPhone } from './use-is-phone.js';

/** Skip link, header, menu, main, in this order of focus; the phone has its menu at the bottom. */
export function AppLayout({ children }: { readonly children?: ReactNode }) {
  const translate = useTranslate();
  const phone = useIsPhone();
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'), { noSsr: true });
  const [wanted, setWanted] = useStore<boolean | null>('menu.collapsed', null);
  const collapsed = wanted ?? narrow;
  const { pathname } = useLocation();
  if (useMe()?.mustChangePassword) return <Navigate to={CHANGE_PASSWORD_PATH} replace />;
  return (
    <Box sx={{ minHeight: '100vh', bgcolor: 'background.default', color: 'text.primary' }}>
      <SkipLink label={translate('ra.navigation.skip_nav')} />
      <TopBar collapsed={collapsed} onToggleMenu={() => setWanted(!collapsed)} />
      <Box sx={{ display: 'flex' }}>
        {!phone && <SideMenu collapsed={collapsed} />}
        <Box
          component="main"
          id="main"
          data-path={pathname}
          tabIndex={-1}
          sx={{
            flex: 1,
            minWidth: 0,
            outline: 'none',
            minHeight: `calc(100vh - ${BAR_HEIGHT}px)`,
            px: { xs: 1.5, sm: 3 },
            pt: { xs: 1.5, sm: 2 },
            pb: phone ? `calc(${PHONE_NAV_HEIGHT + 24}px + env(safe-area-inset-bottom))` : 3,
          }}
        >
          <Box sx={{ maxWidth: 1440, mx: 'auto' }}>
            <OfflineNotice />
            <ErrorBoundary resetKey={pathname}>
              <Suspense fallback={<PageLoading />}>{children}</Suspense>
            </ErrorBoundary>
          </Box>
        </Box>
      </Box>
      {phone && <PhoneNav />}
    </Box>
  );
}

function SkipLink({ label }: { readonly label: string }) {
  return (
    <Box
      component="a"
      href="#main"
      sx={{
        position: 'absolute',
        left: 8,
        top: -80,
        zIndex: 'tooltip',
        px: 2,
        py: 1,
        borderRadius: 1,
        bgcolor: 'primary.main',
        color: 'primary.contrastText',
        '&:focus': { top: 8 },
      }}
    >
      {label}
    </Box>
  );
}
