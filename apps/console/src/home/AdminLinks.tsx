import List from '@mui/material/List';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { menuGroups } from '../layout/menu-items.js';
import { useCan } from '../session/me.js';

/** The home of those who handle no cases (三员): their own pages. */
export function AdminLinks() {
  const translate = useTranslate();
  const can = useCan();
  const items = menuGroups
    .flatMap((group) => group.items)
    .filter(({ to, permission }) => to !== '/' && (!permission || can(permission)));
  return (
    <Paper variant="outlined" sx={{ maxWidth: 640 }}>
      <Typography sx={{ p: 2 }}>{translate('home.noCases')}</Typography>
      <List disablePadding>
        {items.map(({ to, label, icon: Icon }) => (
          <li key={to}>
            <ListItemButton component={Link} to={to} sx={{ minHeight: 48 }}>
              <ListItemIcon sx={{ minWidth: 40 }}>
                <Icon />
              </ListItemIcon>
              <ListItemText primary={translate(label)} />
            </ListItemButton>
          </li>
        ))}
      </List>
    </Paper>
  );
}
