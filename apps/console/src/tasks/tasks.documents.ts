import { graphql } from '../gql/gql.js';

export const TaskRowFragment = graphql(/* GraphQL */ `
  fragment TaskRow on Task {
    id
    version
    title
    state
    teamName
    ownerName
    unitName
    startOn
    dueOn
    cadence
    completion
    colour
    forecastOn
    reportPeriod
    reportState
    reportDueOn
    reportLate
    toAudit
    targetVersion
    updatedAt
  }
`);

export const TaskListDocument = graphql(/* GraphQL */ `
  query TaskList($options: TaskListOptions) {
    tasks(options: $options) {
      totalItems
      items {
        ...TaskRow
      }
    }
  }
`);

export const TaskCountsDocument = graphql(/* GraphQL */ `
  query TaskCounts($filter: TaskFilter) {
    taskStateCounts(filter: $filter) {
      state
      count
      overdue
    }
  }
`);

export const TaskBoardDocument = graphql(/* GraphQL */ `
  query TaskBoard($options: TaskListOptions) {
    tasks(options: $options) {
      totalItems
      items {
        ...TaskRow
        targets {
          ...TargetFields
        }
        availableActions {
          ...ActionFields
        }
      }
    }
  }
`);

export const TargetFragment = graphql(/* GraphQL */ `
  fragment TargetFields on TaskTarget {
    id
    indicator
    unit
    baseline
    value
    weight
    dueOn
    source
  }
`);

export const TaskDetailDocument = graphql(/* GraphQL */ `
  query TaskDetail($id: ID!, $events: Int!) {
    task(id: $id) {
      ...TaskRow
      content
      ownerId
      teamId
      members {
        id
        name
      }
      itemKey
      itemContent
      basisDocumentId
      basisDocumentTitle
      targets {
        ...TargetFields
      }
      targetVersions {
        no
        reason
        at
        byName
        formerDueOn
        dueOn
        formerOwnerName
        ownerName
        targets {
          ...TargetFields
        }
      }
      reports {
        period
        state
        note
        attachmentIds
        reportedAt
        reportedByName
        auditedAt
        auditedByName
        auditNote
        postponedTo
        returnedCount
        values {
          targetId
          value
        }
      }
      completionSummary
      verdict
      cancelReason
      returnedCount
      endedAt
      attachments {
        ...AttachmentFields
      }
      availableActions {
        ...ActionFields
      }
      events(take: $events) {
        ...EventFields
      }
    }
    taskProgress(id: $id) {
      completion
      colour
      forecastOn
      targets {
        targetId
        current
        planned
        completion
        timeGone
        elapsedDays
        totalDays
        colour
        forecastOn
        sentence
        isReached
        rowsOf
        rowsFilter
      }
      periods {
        key
        label
        from
        to
        state
        dueOn
        isLate
      }
    }
  }
`);

export const TaskRowByIdDocument = graphql(/* GraphQL */ `
  query TaskRowById($id: ID!) {
    task(id: $id) {
      ...TaskRow
    }
  }
`);

export const DraftTaskDocument = graphql(/* GraphQL */ `
  mutation DraftTask($input: DraftTaskInput!) {
    draftTask(input: $input) {
      __typename
      ... on Task {
        id
      }
      ...RefusalFields
    }
  }
`);

export const PerformTaskActionDocument = graphql(/* GraphQL */ `
  mutation PerformTaskAction($input: PerformTaskActionInput!) {
    performTaskAction(input: $input) {
      __typename
      ... on Task {
        id
        version
        state
      }
      ...RefusalFields
    }
  }
`);

export const TaskForcesDocument = graphql(/* GraphQL */ `
  query TaskForces($filter: TeamFilter) {
    teams(options: { take: 20, filter: $filter }) {
      items {
        id
        name
        leaderName
      }
    }
  }
`);

export const TaskForceDocument = graphql(/* GraphQL */ `
  query TaskForce($id: ID!) {
    team(id: $id) {
      id
      name
      leaderName
    }
  }
`);
