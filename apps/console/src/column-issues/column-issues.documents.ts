import { graphql } from '../gql/gql.js';

export const IssueRowFragment = graphql(/* GraphQL */ `
  fragment IssueRow on ColumnIssue {
    id
    version
    state
    columnId
    columnName
    title
    authorId
    authorName
    authorGroup
    number
    publishedOn
    link
    unitName
    returnedCount
    updatedAt
  }
`);

export const IssueListDocument = graphql(/* GraphQL */ `
  query IssueList($options: ColumnIssueListOptions) {
    columnIssues(options: $options) {
      totalItems
      items {
        ...IssueRow
      }
    }
  }
`);

export const IssueCountsDocument = graphql(/* GraphQL */ `
  query IssueCounts($filter: ColumnIssueFilter) {
    columnIssueStateCounts(filter: $filter) {
      state
      count
      overdue
    }
  }
`);

export const IssueByIdDocument = graphql(/* GraphQL */ `
  query IssueById($id: ID!) {
    columnIssue(id: $id) {
      ...IssueRow
      text
      overlap
      withdrawReason
      column {
        id
        years {
          year
          nextNumber
        }
      }
      attachments {
        ...AttachmentFields
      }
      availableActions {
        ...ActionFields
      }
      events(take: 100) {
        ...EventFields
      }
    }
  }
`);

export const DraftIssueDocument = graphql(/* GraphQL */ `
  mutation DraftIssue($input: DraftIssueInput!) {
    draftIssue(input: $input) {
      __typename
      ... on ColumnIssue {
        id
      }
      ...RefusalFields
    }
  }
`);

export const PerformIssueActionDocument = graphql(/* GraphQL */ `
  mutation PerformIssueAction($input: PerformIssueActionInput!) {
    performIssueAction(input: $input) {
      __typename
      ... on ColumnIssue {
        id
        version
        state
      }
      ...RefusalFields
    }
  }
`);
