import { graphql } from '../gql/gql.js';

export const ProblemRowFragment = graphql(/* GraphQL */ `
  fragment ProblemRow on Problem {
    id
    number
    title
    state
    round
    version
    category
    area
    priority
    channel
    districtCode
    dueAt
    dueProvisional
    overdue
    returnedCount
    openInstructions
    satisfaction
    result
    createdAt
    submittedAt
    closedAt
    enterpriseId
    enterprise {
      id
      name
      districtName
    }
    host {
      id
      name
      unitName
    }
  }
`);

export const ProblemListDocument = graphql(/* GraphQL */ `
  query ProblemList($options: ProblemListOptions) {
    problems(options: $options) {
      totalItems
      items {
        ...ProblemRow
      }
    }
  }
`);

export const ProblemCountsDocument = graphql(/* GraphQL */ `
  query ProblemCounts($filter: ProblemFilter) {
    problemStateCounts(filter: $filter) {
      state
      count
      overdue
    }
  }
`);

export const ProblemRowDocument = graphql(/* GraphQL */ `
  query ProblemRow($id: ID!) {
    problem(id: $id) {
      ...ProblemRow
    }
  }
`);

export const CreateProblemDocument = graphql(/* GraphQL */ `
  mutation CreateProblem($input: CreateProblemInput!) {
    createProblem(input: $input) {
      __typename
      ... on Problem {
        id
        number
      }
      ...RefusalFields
    }
  }
`);
