import { graphql } from '../gql/gql.js';

export const PartnershipRowFragment = graphql(/* GraphQL */ `
  fragment PartnershipRow on Partnership {
    id
    version
    state
    partnerName
    partnerType
    contactId
    contactName
    unitName
    signedOn
    endsOn
    hasAgreement
    activityCount
    updatedAt
  }
`);

export const PartnershipListDocument = graphql(/* GraphQL */ `
  query PartnershipList($options: PartnershipListOptions) {
    partnerships(options: $options) {
      totalItems
      items {
        ...PartnershipRow
      }
    }
  }
`);

export const PartnershipCountsDocument = graphql(/* GraphQL */ `
  query PartnershipCounts($filter: PartnershipFilter) {
    partnershipStateCounts(filter: $filter) {
      state
      count
      overdue
    }
  }
`);

export const PartnershipByIdDocument = graphql(/* GraphQL */ `
  query PartnershipById($id: ID!) {
    partnership(id: $id) {
      ...PartnershipRow
      enterprise {
        id
        name
      }
      purpose
      contacts {
        name
        title
        phone
      }
      resources {
        id
        side
        text
      }
      needs {
        id
        side
        text
      }
      projects {
        id
        side
        text
      }
      terms {
        signedOn
        endsOn
        agreementFileIds
      }
      activities(take: 50) {
        id
        title
        kind
        state
        plannedOn
        attendance
      }
      endReason
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

export const DraftPartnershipDocument = graphql(/* GraphQL */ `
  mutation DraftPartnership($input: DraftPartnershipInput!) {
    draftPartnership(input: $input) {
      __typename
      ... on Partnership {
        id
      }
      ...RefusalFields
    }
  }
`);

export const PerformPartnershipActionDocument = graphql(/* GraphQL */ `
  mutation PerformPartnershipAction($input: PerformPartnershipActionInput!) {
    performPartnershipAction(input: $input) {
      __typename
      ... on Partnership {
        id
        version
        state
      }
      ...RefusalFields
    }
  }
`);
