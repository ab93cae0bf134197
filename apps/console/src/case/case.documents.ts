import { graphql } from '../gql/gql.js';

export const ActionFragment = graphql(/* GraphQL */ `
  fragment ActionFields on AvailableAction {
    action
    label
    primary
    needs {
      name
      label
      kind
      hint
      min
      max
      options {
        value
        label
      }
    }
    offers {
      name
      label
      kind
      hint
      min
      max
      options {
        value
        label
      }
    }
  }
`);

export const EventFragment = graphql(/* GraphQL */ `
  fragment EventFields on Event {
    id
    version
    type
    label
    visibility
    actorName
    at
    payload
  }
`);

export const ClockFragment = graphql(/* GraphQL */ `
  fragment ClockFields on Clock {
    id
    round
    kind
    kindLabel
    ownerUserId
    ownerName
    startedAt
    dueAt
    provisional
    state
    doneAt
    overdueAt
    overdueDays
  }
`);

export const AttachmentFragment = graphql(/* GraphQL */ `
  fragment AttachmentFields on Attachment {
    id
    fileName
    mediaType
    size
    width
    height
    createdAt
    url
    uploadedBy {
      id
      name
    }
  }
`);

export const DueExplanationDocument = graphql(/* GraphQL */ `
  query DueExplanation($clockId: ID!) {
    dueExplanation(clockId: $clockId) {
      kindLabel
      startedAt
      grantText
      dueAt
      provisional
      note
      story
      days {
        day
        weekday
        counts
        n
        reason
        provisional
      }
    }
  }
`);

export const RemoveAttachmentDocument = graphql(/* GraphQL */ `
  mutation RemoveAttachment($id: ID!) {
    removeAttachment(id: $id) {
      __typename
      ... on Done {
        ok
      }
      ...RefusalFields
    }
  }
`);
