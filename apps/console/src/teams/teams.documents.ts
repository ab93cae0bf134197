import { graphql } from '../gql/gql.js';

export const TeamRowFragment = graphql(/* GraphQL */ `
  fragment TeamRow on Team {
    id
    version
    kind
    name
    title
    purpose
    foundedOn
    dissolvedOn
    unitId
    unitName
    leaderName
    memberCount
    enterpriseCount
  }
`);

export const TeamListDocument = graphql(/* GraphQL */ `
  query TeamList($options: TeamListOptions) {
    teams(options: $options) {
      totalItems
      items {
        ...TeamRow
      }
    }
  }
`);

export const TeamByIdDocument = graphql(/* GraphQL */ `
  query TeamById($id: ID!) {
    team(id: $id) {
      ...TeamRow
      basisDocumentId
      basisDocument {
        id
        title
        number
      }
      memberships {
        id
        userId
        name
        role
        from
        to
      }
      enterprises {
        enterpriseId
        name
        from
        to
      }
      attachments {
        ...AttachmentFields
      }
      events(take: 100) {
        ...EventFields
      }
    }
  }
`);

export const TeamYearDocument = graphql(/* GraphQL */ `
  query TeamYear($teamId: ID!, $year: Int!) {
    teamYear(teamId: $teamId, year: $year) {
      list
      label
      total
      filter
    }
  }
`);

export const TeamYearRowsDocument = graphql(/* GraphQL */ `
  query TeamYearRows($tasks: TaskListOptions, $activities: ActivityListOptions) {
    tasks(options: $tasks) {
      totalItems
      items {
        id
        title
        ownerName
        dueOn
        state
        colour
        completion
      }
    }
    activities(options: $activities) {
      totalItems
      items {
        id
        kind
        title
        plannedOn
        state
        attendance
      }
    }
  }
`);

export const SaveTeamDocument = graphql(/* GraphQL */ `
  mutation SaveTeam($input: SaveTeamInput!) {
    saveTeam(input: $input) {
      __typename
      ... on Team {
        id
      }
      ...RefusalFields
    }
  }
`);
