import { graphql } from '../gql/gql.js';

export const ActivityRowFragment = graphql(/* GraphQL */ `
  fragment ActivityRow on Activity {
    id
    version
    kind
    title
    state
    plannedOn
    startsAt
    place
    hostNames
    topics
    helpTheme
    festival
    isOpen
    unitName
    teamName
    expected
    attendance
    speakers
    expensesFen
    dueAt
    dueProvisional
    overdue
    organizer {
      id
      name
      unitName
    }
  }
`);

export const ActivityListDocument = graphql(/* GraphQL */ `
  query ActivityList($options: ActivityListOptions) {
    activities(options: $options) {
      totalItems
      items {
        ...ActivityRow
      }
    }
  }
`);

export const ActivityRowDocument = graphql(/* GraphQL */ `
  query ActivityRow($id: ID!) {
    activity(id: $id) {
      ...ActivityRow
    }
  }
`);

export const ActivityCountsDocument = graphql(/* GraphQL */ `
  query ActivityCounts($filter: ActivityFilter) {
    activityStateCounts(filter: $filter) {
      state
      count
      overdue
    }
  }
`);

export const PlanActivityDocument = graphql(/* GraphQL */ `
  mutation PlanActivity($input: PlanActivityInput!) {
    planActivity(input: $input) {
      __typename
      ... on Activity {
        id
      }
      ...RefusalFields
    }
  }
`);

export const FrequencyMissesDocument = graphql(/* GraphQL */ `
  query FrequencyMisses($from: Date!, $to: Date!) {
    frequencyMisses(from: $from, to: $to) {
      branchId
      branchName
      kinds
      per
      periodLabel
      from
      to
      required
      held
      message
    }
    settings {
      frequency {
        rules {
          kinds
          per
          times
        }
      }
    }
  }
`);
