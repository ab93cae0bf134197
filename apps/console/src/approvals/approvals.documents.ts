import { graphql } from '../gql/gql.js';

export const ApprovalCountsDocument = graphql(/* GraphQL */ `
  query ApprovalCounts {
    approvals {
      kind
      resource
      count
    }
  }
`);

export const ProblemApprovalsDocument = graphql(/* GraphQL */ `
  query ProblemApprovals($options: ProblemListOptions) {
    problems(options: $options) {
      totalItems
      items {
        ...ProblemRow
        resultText
        extensionRequest {
          newDueDate
          reason
          byName
          at
          late
        }
        shelvingRequest {
          planDate
          reason
          byName
          at
        }
        availableActions {
          ...ActionFields
        }
      }
    }
  }
`);

export const OrderApprovalsDocument = graphql(/* GraphQL */ `
  query OrderApprovals($options: OrderListOptions) {
    supervisionOrders(options: $options) {
      totalItems
      items {
        ...OrderRow
        demand
        answer
        answeredByName
        availableActions {
          ...ActionFields
        }
      }
    }
  }
`);
