import type { ResourceAdapter } from '../providers/adapter.js';
import { execute } from '../providers/graphql-client.js';
import type { Notification } from './notifications.js';
import { NotificationListDocument } from './notifications.documents.js';

export const notificationsAdapter: ResourceAdapter<Notification> = {
  list: async ({ skip, take, filter, signal }) => {
    const unreadOnly = (filter['unread'] as { eq?: boolean } | undefined)?.eq === true;
    return (await execute(NotificationListDocument, { options: { skip, take, unreadOnly } }, signal ? { signal } : {}))
      .notifications;
  },
};
