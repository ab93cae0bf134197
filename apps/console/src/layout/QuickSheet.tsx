import List from '@mui/material/List';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { Sheet } from '../common/Sheet.js';
import { useCan } from '../session/me.js';
import { quickActions } from './menu-items.js';

/** What the "+" offers. */
export function QuickSheet({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const translate = useTranslate();
  const can = useCan();
  return (
    <Sheet open={open} onClose={onClose} title={translate('quick.open')}>
      <List disablePadding>
        {quickActions
          .filter(({ permission }) => !permission || can(permission))
          .map(({ to, label, icon: Icon }) => (
            <li key={to}>
              <ListItemButton component={Link} to={to} onClick={onClose} sx={{ minHeight: 56, borderRadius: 1 }}>
                <ListItemIcon sx={{ minWidth: 40, color: 'primary.main' }}>
                  <Icon />
                </ListItemIcon>
                <ListItemText primary={translate(label)} />
              </ListItemButton>
            </li>
          ))}
      </List>
    </Sheet>
  );
}
