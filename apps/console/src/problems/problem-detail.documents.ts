import { graphql } from '../gql/gql.js';

export const ProblemDetailFragment = graphql(/* GraphQL */ `
  fragment ProblemDetail on Problem {
    ...ProblemRow
    content
    itemKey
    itemContent
    teamName
    promisedDays
    handledDays
    dueKind
    responsibility
    watched
    orders {
      id
      number
      level
      state
      issuedToName
      deadline
      overdue
    }
    resultText
    dissatisfiedCause
    rejectReason
    mergedIntoId
    mergedInto {
      id
      number
      title
      state
    }
    mergedProblems {
      id
      number
      title
      content
      enterprise {
        id
        name
      }
      ratings {
        id
        round
        satisfaction
        comment
      }
      events(take: 20) {
        ...EventFields
      }
    }
    pauseReason
    extensionsGranted
    urgedCount
    shelvedAt
    shelvedUntil
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
    instructions {
      no
      text
      byName
      at
      answer
      answeredByName
      answeredAt
    }
    closing
    answeredAt
    visit {
      id
      purpose
      plannedOn
      state
    }
    reporter {
      id
      name
      unitName
    }
    coHandlers {
      id
      round
      dueAt
      repliedAt
      reply
      waivedReason
      person {
        id
        name
        unitName
      }
    }
    clocks {
      ...ClockFields
    }
    attachments {
      ...AttachmentFields
    }
    ratings {
      id
      round
      satisfaction
      cause
      comment
      source
      ratedAt
    }
    visits(take: 5) {
      id
      purpose
      plannedOn
      state
    }
    availableActions {
      ...ActionFields
    }
  }
`);

export const ProblemDetailDocument = graphql(/* GraphQL */ `
  query ProblemDetail($id: ID!, $events: Int!) {
    problem(id: $id) {
      ...ProblemDetail
      events(take: $events) {
        ...EventFields
      }
    }
  }
`);

export const PerformProblemActionDocument = graphql(/* GraphQL */ `
  mutation PerformProblemAction($input: PerformProblemActionInput!) {
    performProblemAction(input: $input) {
      __typename
      ... on Problem {
        id
        version
        state
      }
      ...RefusalFields
    }
  }
`);
