import type { Translated } from '../providers/i18n/messages.js';
import type { notificationsZh } from './notifications.zh.js';

export const notificationsEn: Translated<typeof notificationsZh> = {
  resources: {
    notifications: {
      name: 'Notification |||| Notifications',
      fields: { title: 'Title', body: 'Text', createdAt: 'When' },
    },
  },
  notifications: {
    unreadOnly: 'Unread only',
    unread: 'Unread',
    emptyTitle: 'No notifications yet',
    emptyBody: 'When a problem is handed to you, a deadline is near or an enterprise has rated, you are told here.',
    open: 'Open',
  },
};
