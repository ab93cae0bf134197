import { graphql } from '../gql/gql.js';

export const PossibleDuplicatesDocument = graphql(/* GraphQL */ `
  query PossibleDuplicates($enterpriseId: ID!, $title: String!, $content: String!, $problemId: ID) {
    possibleDuplicates(enterpriseId: $enterpriseId, title: $title, content: $content, problemId: $problemId) {
      id
      number
      unitName
      score
      title
      content
      state
      result
      createdAt
    }
  }
`);

export const MergeSideDocument = graphql(/* GraphQL */ `
  query MergeSide($id: ID!) {
    problem(id: $id) {
      id
      number
      title
      content
      state
      createdAt
      enterprise {
        id
        name
      }
      host {
        id
        name
        unitName
      }
      ratings {
        id
        round
        satisfaction
      }
      events(take: 5) {
        ...EventFields
      }
    }
  }
`);
