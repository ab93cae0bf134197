import AddIcon from '@mui/icons-material/Add';
import DirectionsWalkOutlined from '@mui/icons-material/DirectionsWalkOutlined';
import HomeOutlined from '@mui/icons-material/HomeOutlined';
import PersonOutlined from '@mui/icons-material/PersonOutlined';
import ReportProblemOutlined from '@mui/icons-material/ReportProblemOutlined';
import Badge from '@mui/material/Badge';
import BottomNavigation from '@mui/material/BottomNavigation';
import BottomNavigationAction from '@mui/material/BottomNavigationAction';
import Box from '@mui/material/Box';
import Fab from '@mui/material/Fab';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { useCan, useMe } from '../session/me.js';
import { activePath, quickActions, type MenuItem } from './menu-items.js';
import { QuickSheet } from './QuickSheet.js';
import { PHONE_NAV_HEIGHT } from './theme.js';

const entries: readonly MenuItem[] = [
  { to: '/', label: 'menu.home', icon: HomeOutlined },
  { to: '/visits', label: 'menu.visits', icon: DirectionsWalkOutlined, permission: 'visit.read' },
  { to: '/problems', label: 'menu.problems', icon: ReportProblemOutlined, permission: 'problem.read' },
  { to: '/mine', label: 'menu.mine', icon: PersonOutlined },
];

/** 首页 · 走访 · ＋ · 问题 · 我的. */
export function PhoneNav() {
  const translate = useTranslate();
  const can = useCan();
  const me = useMe();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  const allowed = entries.filter(({ permission }) => !permission || can(permission));
  const offers = quickActions.some(({ permission }) => !permission || can(permission));
  const active =
    activePath(
      pathname,
      allowed.map((entry) => entry.to),
    ) ?? '/mine';
  const half = Math.ceil(allowed.length / 2);
  const action = ({ to, label, icon: Icon }: MenuItem) => (
    <BottomNavigationAction
      key={to}
      value={to}
      component={Link}
      to={to}
      showLabel
      label={translate(label)}
      aria-current={to === active ? 'page' : undefined}
      icon={
        <Badge variant="dot" color="primary" invisible={to !== '/mine' || !me?.unreadCount}>
          <Icon />
        </Badge>
      }
      sx={{ minWidth: 56, color: 'text.secondary' }}
    />
  );
  return (
    <Box
      component="nav"
      aria-label={translate('app.phoneMenu')}
      sx={{
        position: 'fixed',
        insetInline: 0,
        bottom: 0,
        zIndex: 'appBar',
        bgcolor: 'background.paper',
        borderTop: 1,
        borderColor: 'divider',
        pb: 'env(safe-area-inset-bottom)',
      }}
    >
      <BottomNavigation value={active} component="div" sx={{ height: PHONE_NAV_HEIGHT, bgcolor: 'transparent' }}>
        {allowed.slice(0, half).map(action)}
        {offers && <PlusSlot label={translate('quick.open')} onOpen={() => setOpen(true)} />}
        {allowed.slice(half).map(action)}
      </BottomNavigation>
      <QuickSheet open={open} onClose={() => setOpen(false)} />
    </Box>
  );
}

/** A component of its own, since BottomNavigation hands its children props that no DOM element knows. */
function PlusSlot({ label, onOpen }: { readonly label: string; readonly onOpen: () => void }) {
  return (
    <Box sx={{ width: 72, display: 'grid', placeItems: 'center', flexShrink: 0 }}>
      <Fab color="primary" size="medium" aria-label={label} aria-haspopup="dialog" onClick={onOpen}>
        <AddIcon />
      </Fab>
    </Box>
  );
}
