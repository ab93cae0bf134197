import { graphql } from '../gql/gql.js';

export const DeliveryListDocument = graphql(/* GraphQL */ `
  query DeliveryList($options: DeliveryListOptions) {
    deliveries(options: $options) {
      totalItems
      items {
        id
        channel
        recipient
        recipientName
        subject
        text
        html
        state
        stateLabel
        attempt
        messageId
        lastError
        createdAt
        sentAt
        nextAt
        received
      }
    }
  }
`);
