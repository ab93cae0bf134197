import { graphql } from '../gql/gql.js';

export const CallbackRowFragment = graphql(/* GraphQL */ `
  fragment CallbackRow on CallbackTask {
    id
    number
    title
    reason
    round
    priority
    districtCode
    dueAt
    overdue
    answeredAt
    attempts
    unanswered
    lastOutcome
    lastCalledAt
    enterprise {
      id
      name
    }
    host {
      id
      name
      unitName
    }
    hostUnit {
      id
      name
    }
  }
`);

export const CallbackListDocument = graphql(/* GraphQL */ `
  query CallbackList($options: CallbackListOptions) {
    callbackTasks(options: $options) {
      totalItems
      items {
        ...CallbackRow
      }
    }
  }
`);

export const CallReasonCountsDocument = graphql(/* GraphQL */ `
  query CallReasonCounts($filter: CallbackFilter) {
    callReasonCounts(filter: $filter) {
      reason
      count
      overdue
    }
  }
`);

export const CallbackDetailDocument = graphql(/* GraphQL */ `
  query CallbackDetail($id: ID!) {
    callbackTask(id: $id) {
      ...CallbackRow
      calls {
        id
        round
        callerName
        calledAt
        outcome
        finding
        note
      }
      problem {
        id
        version
        round
        content
        submittedAt
        result
        resultText
        responsibility
        satisfaction
        enterprise {
          id
          contacts {
            id
            name
            title
            phone
            isPrimary
          }
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
        clocks {
          ...ClockFields
        }
      }
    }
  }
`);

export const RecordCallDocument = graphql(/* GraphQL */ `
  mutation RecordCall($input: RecordCallInput!) {
    recordCall(input: $input) {
      __typename
      ... on CallbackCall {
        id
      }
      ...RefusalFields
    }
  }
`);
