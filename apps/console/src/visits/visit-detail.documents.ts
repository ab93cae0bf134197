import { graphql } from '../gql/gql.js';

export const VisitDetailFragment = graphql(/* GraphQL */ `
  fragment VisitDetail on Visit {
    ...VisitRow
    loggedAfterwards
    ledgerNo
    notifiedAt
    checkedInAt
    checkedOutAt
    distance
    farReason
    summary
    cancelReason
    returnedCount
    submittedAt
    reviewedAt
    createdAt
    project {
      sites {
        latitude
        longitude
      }
    }
    itemKey
    itemContent
    teamName
    enterprise {
      address
      longitude
      latitude
    }
    findings {
      id
      kind
      text
      qualification
      willingness
      problemId
    }
    problems {
      id
      number
      title
      state
    }
    clocks {
      ...ClockFields
    }
    attachments {
      ...AttachmentFields
    }
    availableActions {
      ...ActionFields
    }
  }
`);

export const VisitDetailDocument = graphql(/* GraphQL */ `
  query VisitDetail($id: ID!, $events: Int!) {
    visit(id: $id) {
      ...VisitDetail
      events(take: $events) {
        ...EventFields
      }
    }
  }
`);

export const PerformVisitActionDocument = graphql(/* GraphQL */ `
  mutation PerformVisitAction($input: PerformVisitActionInput!) {
    performVisitAction(input: $input) {
      __typename
      ... on Visit {
        id
        version
        state
      }
      ...RefusalFields
    }
  }
`);
