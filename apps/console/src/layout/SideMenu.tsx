import Box from '@mui/material/Box';
import List from '@mui/material/List';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Link, useLocation } from 'react-router';
import { ApprovalBadge } from '../approvals/ApprovalBadge.js';
import { useCan } from '../session/me.js';
import { activePath, menuGroups, type MenuItem } from './menu-items.js';
import { BAR_HEIGHT, RAIL_WIDTH, SIDEBAR_WIDTH } from './theme.js';

/** Grouped, filtered by what one may do; a rail of icons when collapsed. */
export function SideMenu({ collapsed }: { readonly collapsed: boolean }) {
  const translate = useTranslate();
  const can = useCan();
  const { pathname } = useLocation();
  const allowed = menuGroups
    .map((group) => ({ ...group, items: group.items.filter(({ permission }) => !permission || can(permission)) }))
    .filter((group) => group.items.length > 0);
  const active = activePath(
    pathname,
    allowed.flatMap((group) => group.items.map((item) => item.to)),
  );

  return (
    <Box
      component="nav"
      aria-label={translate('app.mainMenu')}
      sx={{
        width: collapsed ? RAIL_WIDTH : SIDEBAR_WIDTH,
        flexShrink: 0,
        position: 'sticky',
        top: BAR_HEIGHT,
        height: `calc(100vh - ${BAR_HEIGHT}px)`,
        overflowY: 'auto',
        borderRight: 1,
        borderColor: 'divider',
        bgcolor: 'background.paper',
        py: 1,
      }}
    >
      {allowed.map((group, index) => (
        <Box key={group.label ?? index} sx={{ mb: 1 }}>
          {group.label && !collapsed && (
            <Typography variant="caption" component="p" color="text.secondary" sx={{ px: 2, pt: 1 }}>
              {translate(group.label)}
            </Typography>
          )}
          <List dense disablePadding>
            {group.items.map((item) => (
              <Entry key={item.to} item={item} collapsed={collapsed} selected={item.to === active} />
            ))}
          </List>
        </Box>
      ))}
    </Box>
  );
}

function Entry({ item, collapsed, selected }: { item: MenuItem; collapsed: boolean; selected: boolean }) {
  const translate = useTranslate();
  const label = translate(item.label);
  const Icon = item.icon;
  return (
    <li>
      <Tooltip title={collapsed ? label : ''} placement="right">
        <ListItemButton
          component={Link}
          to={item.to}
          selected={selected}
          aria-current={selected ? 'page' : undefined}
          aria-label={collapsed ? label : undefined}
          sx={(theme) => ({
            mx: 1,
            borderRadius: 1,
            minHeight: 40,
            justifyContent: collapsed ? 'center' : 'flex-start',
            color: selected ? 'primary.main' : 'text.primary',
            '&.Mui-selected': { bgcolor: theme.palette.tones.quiet.fill, fontWeight: 600 },
            '&.Mui-selected:hover': { bgcolor: theme.palette.tones.quiet.fill },
          })}
        >
          <ListItemIcon sx={{ minWidth: collapsed ? 0 : 32, color: 'inherit' }}>
            <Icon fontSize="small" />
          </ListItemIcon>
          {!collapsed && (
            <ListItemText
              primary={label}
              slotProps={{ primary: { variant: 'body1', fontWeight: selected ? 600 : 400 } }}
            />
          )}
          {!collapsed && item.badge === 'approvals' && <ApprovalBadge />}
        </ListItemButton>
      </Tooltip>
    </li>
  );
}
