import NotificationsNoneOutlined from '@mui/icons-material/NotificationsNoneOutlined';
import Badge from '@mui/material/Badge';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import List from '@mui/material/List';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemText from '@mui/material/ListItemText';
import Popover from '@mui/material/Popover';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { DateText } from '../common/DateText.js';
import { subjectPath, useMarkRead, useUnread, type Notification } from '../notifications/notifications.js';
import { useMe } from '../session/me.js';

export function NotificationBell() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const unread = useMe()?.unreadCount ?? 0;
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { data } = useUnread(anchor !== null);
  const { mutate: markRead } = useMarkRead();
  const items = data?.items ?? [];
  const label = unread ? translate('bell.unread', { smart_count: unread }) : translate('bell.label');
  const close = () => setAnchor(null);
  const open = (notification: Notification) => {
    close();
    markRead([notification.id]);
    void navigate(subjectPath(notification) ?? '/notifications');
  };
  return (
    <>
      <Tooltip title={label}>
        <IconButton
          color="inherit"
          aria-label={label}
          aria-haspopup="dialog"
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <Badge badgeContent={unread} max={99} color="primary">
            <NotificationsNoneOutlined />
          </Badge>
        </IconButton>
      </Tooltip>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{
          paper: {
            role: 'dialog',
            'aria-label': translate('bell.label'),
            sx: { width: 360, border: 1, borderColor: 'divider' },
          },
        }}
      >
        {items.length === 0 ? (
          <Typography color="text.secondary" sx={{ p: 2 }}>
            {translate('bell.none')}
          </Typography>
        ) : (
          <List dense disablePadding sx={{ maxHeight: 400, overflowY: 'auto' }}>
            {items.map((notification) => (
              <li key={notification.id}>
                <ListItemButton divider onClick={() => open(notification)}>
                  <ListItemText
                    primary={notification.title}
                    secondary={<DateText at={notification.createdAt} relative />}
                    slotProps={{ primary: { variant: 'body1' } }}
                  />
                </ListItemButton>
              </li>
            ))}
          </List>
        )}
        <Box sx={{ display: 'flex', justifyContent: 'space-between', p: 1 }}>
          <Button component={Link} to="/notifications" onClick={close} color="inherit" size="small">
            {translate('bell.all')}
          </Button>
          {items.length > 0 && (
            <Button size="small" color="inherit" onClick={() => markRead(items.map(({ id }) => id))}>
              {translate('bell.allRead')}
            </Button>
          )}
        </Box>
      </Popover>
    </>
  );
}
