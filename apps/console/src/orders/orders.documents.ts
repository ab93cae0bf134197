import { graphql } from '../gql/gql.js';

export const OrderRowFragment = graphql(/* GraphQL */ `
  fragment OrderRow on SupervisionOrder {
    id
    number
    level
    state
    version
    problemId
    problemNumber
    title
    enterpriseName
    clockKind
    round
    unitName
    issuedToName
    issuedByName
    issuedAt
    deadline
    overdue
    answeredAt
    answeredLate
    returnedCount
    endedAt
  }
`);

export const OrderListDocument = graphql(/* GraphQL */ `
  query OrderList($options: OrderListOptions) {
    supervisionOrders(options: $options) {
      totalItems
      items {
        ...OrderRow
      }
    }
  }
`);

export const OrderRowByIdDocument = graphql(/* GraphQL */ `
  query OrderRowById($id: ID!) {
    supervisionOrder(id: $id) {
      ...OrderRow
    }
  }
`);

export const OrderCountsDocument = graphql(/* GraphQL */ `
  query OrderCounts($filter: OrderFilter) {
    orderStateCounts(filter: $filter) {
      state
      count
      overdue
    }
  }
`);

export const OrderDetailDocument = graphql(/* GraphQL */ `
  query OrderDetail($id: ID!, $events: Int!) {
    supervisionOrder(id: $id) {
      ...OrderRow
      demand
      issuedById
      answer
      answeredByName
      closingNote
      cancelReason
      clock {
        ...ClockFields
      }
      availableActions {
        ...ActionFields
      }
      events(take: $events) {
        ...EventFields
      }
    }
  }
`);

export const PerformOrderActionDocument = graphql(/* GraphQL */ `
  mutation PerformOrderAction($input: PerformOrderActionInput!) {
    performOrderAction(input: $input) {
      __typename
      ... on SupervisionOrder {
        id
        version
        state
      }
      ...RefusalFields
    }
  }
`);

export const OrderPreviewDocument = graphql(/* GraphQL */ `
  query OrderPreview($clockId: ID!, $level: Int!) {
    supervisionOrderPreview(clockId: $clockId, level: $level) {
      level
      clockKind
      dueAt
      unitName
      addresseeName
      deadline
      demand
      problem
    }
  }
`);

export const IssueOrderDocument = graphql(/* GraphQL */ `
  mutation IssueOrder($input: IssueSupervisionOrderInput!) {
    issueSupervisionOrder(input: $input) {
      __typename
      ... on SupervisionOrder {
        id
        number
      }
      ...RefusalFields
    }
  }
`);
