import { useMutation, useQuery } from '@tanstack/react-query';
import type { NotificationListQuery } from '../gql/graphql.js';
import { execute } from '../providers/graphql-client.js';
import { queryClient } from '../providers/query-client.js';
import { MarkNotificationsReadDocument, NotificationListDocument } from './notifications.documents.js';

export type Notification = NotificationListQuery['notifications']['items'][number];

const pages: Record<string, string> = {
  problem: '/problems',
  visit: '/visits',
  activity: '/activities',
  order: '/orders',
  partnership: '/partnerships',
  policyPush: '/benefit-policies',
  enterprise: '/enterprises',
  job: '/jobs',
  handover: '/handovers',
};

/** The page a notification is about; null when there is none to open. */
export function subjectPath({
  subjectType,
  subjectId,
}: Pick<Notification, 'subjectType' | 'subjectId'>): string | null {
  // An absence has no page of its own; the list shows it first while it lasts.
  if (subjectType === 'deputy') return '/deputies';
  const base = pages[subjectType];
  return base ? `${base}/${subjectId}/show` : null;
}

/** The latest unread ones, fetched while the bell is open. */
export const useUnread = (enabled: boolean) =>
  useQuery({
    queryKey: ['unread'],
    enabled,
    queryFn: async ({ signal }) =>
      (await execute(NotificationListDocument, { options: { take: 8, unreadOnly: true } }, { signal })).notifications,
  });

export const useMarkRead = () =>
  useMutation({
    mutationFn: (ids: readonly string[]) => execute(MarkNotificationsReadDocument, { ids: [...ids] }),
    onSuccess: () =>
      Promise.all(
        [['me'], ['unread'], ['notifications']].map((queryKey) => queryClient.invalidateQueries({ queryKey })),
      ),
  });
