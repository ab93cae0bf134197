import KeyOutlined from '@mui/icons-material/KeyOutlined';
import LogoutOutlined from '@mui/icons-material/LogoutOutlined';
import NotificationsNoneOutlined from '@mui/icons-material/NotificationsNoneOutlined';
import Badge from '@mui/material/Badge';
import Box from '@mui/material/Box';
import List from '@mui/material/List';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useLogout, useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { PageHeader } from '../common/PageHeader.js';
import { roleNames } from '../layout/AccountMenu.js';
import { menuGroups } from '../layout/menu-items.js';
import { LanguageSwitch, ThemeToggle } from '../layout/Switches.js';
import { CHANGE_PASSWORD_PATH } from '../providers/authProvider.js';
import { useCan, useMe } from './me.js';

const onBottomBar = new Set(['/', '/visits', '/problems']);

/** 我的: who I am, the pages the bottom navigation has no room for, and the settings. */
export default function MinePage() {
  const translate = useTranslate();
  const me = useMe();
  const can = useCan();
  const logout = useLogout();
  if (!me) return null;
  const more = menuGroups
    .flatMap((group) => group.items)
    .filter(({ to, permission }) => !onBottomBar.has(to) && (!permission || can(permission)));
  return (
    <>
      <PageHeader
        title={me.name}
        actions={
          <>
            <LanguageSwitch />
            <ThemeToggle />
          </>
        }
      >
        <Typography color="text.secondary">
          {me.unit.name} · {roleNames(me.roles)}
        </Typography>
      </PageHeader>
      <Paper variant="outlined" sx={{ maxWidth: 640 }}>
        <List disablePadding>
          <Row to="/notifications" label={translate('menu.notifications')}>
            <Badge badgeContent={me.unreadCount} max={99} color="primary">
              <NotificationsNoneOutlined />
            </Badge>
          </Row>
          {more.map(({ to, label, icon: Icon }) => (
            <Row key={to} to={to} label={translate(label)}>
              <Icon />
            </Row>
          ))}
          <Row to={CHANGE_PASSWORD_PATH} label={translate('account.changePassword')}>
            <KeyOutlined />
          </Row>
          <li>
            <ListItemButton onClick={() => void logout()} sx={{ minHeight: 52 }}>
              <ListItemIcon sx={{ minWidth: 44 }}>
                <LogoutOutlined />
              </ListItemIcon>
              <ListItemText primary={translate('account.signOut')} />
            </ListItemButton>
          </li>
        </List>
      </Paper>
      <Box sx={{ height: 8 }} />
    </>
  );
}

function Row({
  to,
  label,
  children,
}: {
  readonly to: string;
  readonly label: string;
  readonly children: React.ReactNode;
}) {
  return (
    <li>
      <ListItemButton component={Link} to={to} divider sx={{ minHeight: 52 }}>
        <ListItemIcon sx={{ minWidth: 44 }}>{children}</ListItemIcon>
        <ListItemText primary={label} />
      </ListItemButton>
    </li>
  );
}
