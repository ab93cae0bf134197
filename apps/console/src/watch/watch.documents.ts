import { graphql } from '../gql/gql.js';

export const WatchProblemDocument = graphql(/* GraphQL */ `
  mutation WatchProblem($problemId: ID!) {
    watchProblem(problemId: $problemId) {
      __typename
      ... on Done {
        ok
      }
      ...RefusalFields
    }
  }
`);

export const UnwatchProblemDocument = graphql(/* GraphQL */ `
  mutation UnwatchProblem($problemId: ID!) {
    unwatchProblem(problemId: $problemId) {
      __typename
      ... on Done {
        ok
      }
      ...RefusalFields
    }
  }
`);
