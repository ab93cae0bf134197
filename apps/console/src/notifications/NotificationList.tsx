import { useTranslate } from 'ra-core';
import { useNavigate } from 'react-router';
import { DateText } from '../common/DateText.js';
import type { Card, Column } from '../common/list/column.js';
import type { FilterSpec } from '../common/list/filter-spec.js';
import { ListPage } from '../common/list/ListPage.js';
import { StatusChip } from '../common/StatusChip.js';
import { useMe } from '../session/me.js';
import { MarkAllRead } from './MarkAllRead.js';
import { subjectPath, useMarkRead, type Notification } from './notifications.js';

function Unread({ notification }: { readonly notification: Notification }) {
  const translate = useTranslate();
  return notification.readAt ? null : <StatusChip tone="near" label={translate('notifications.unread')} />;
}

const columns: readonly Column<Notification>[] = [
  { name: 'title', render: ({ title }) => title },
  { name: 'body', render: ({ body }) => body },
  {
    name: 'createdAt',
    render: (notification) => (
      <>
        <DateText at={notification.createdAt} relative /> <Unread notification={notification} />
      </>
    ),
  },
];

const filters: readonly FilterSpec[] = [{ kind: 'flag', field: 'unread', label: 'notifications.unreadOnly' }];

const card = (notification: Notification): Card => ({
  title: notification.title,
  detail: notification.body,
  foot: (
    <>
      <DateText at={notification.createdAt} relative /> <Unread notification={notification} />
    </>
  ),
});

export default function NotificationList() {
  const navigate = useNavigate();
  const unread = useMe()?.unreadCount ?? 0;
  const { mutate: markRead } = useMarkRead();
  return (
    <ListPage
      resource="notifications"
      columns={columns}
      card={card}
      filters={filters}
      savedViews={false}
      actions={unread > 0 && <MarkAllRead />}
      onOpen={(notification) => {
        if (!notification.readAt) markRead([notification.id]);
        const to = subjectPath(notification);
        if (to) void navigate(to);
      }}
      empty={{ title: 'notifications.emptyTitle', body: 'notifications.emptyBody' }}
    />
  );
}
