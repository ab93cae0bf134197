import { graphql } from '../gql/gql.js';

export const NotificationListDocument = graphql(/* GraphQL */ `
  query NotificationList($options: NotificationListOptions) {
    notifications(options: $options) {
      totalItems
      unreadCount
      items {
        id
        kind
        title
        body
        subjectType
        subjectId
        createdAt
        readAt
      }
    }
  }
`);

export const MarkNotificationsReadDocument = graphql(/* GraphQL */ `
  mutation MarkNotificationsRead($ids: [ID!]!) {
    markNotificationsRead(ids: $ids) {
      ok
    }
  }
`);
