export const notificationsZh = {
  resources: { notifications: { name: '通知', fields: { title: '标题', body: '内容', createdAt: '时间' } } },
  notifications: {
    unreadOnly: '只看未读',
    unread: '未读',
    emptyTitle: '还没有通知',
    emptyBody: '有人把问题交给您、期限临近或企业评价后，会在这里告诉您。',
    open: '打开',
  },
} as const;
