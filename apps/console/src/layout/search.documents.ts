import { graphql } from '../gql/gql.js';

export const GlobalSearchDocument = graphql(/* GraphQL */ `
  query GlobalSearch(
    $enterprises: EnterpriseFilter
    $problems: ProblemFilter
    $withEnterprises: Boolean!
    $withProblems: Boolean!
  ) {
    enterprises(options: { take: 6, filter: $enterprises }) @include(if: $withEnterprises) {
      items {
        id
        name
        creditCode
        districtName
      }
    }
    problems(options: { take: 6, filter: $problems }) @include(if: $withProblems) {
      items {
        id
        number
        title
        state
        enterprise {
          id
          name
        }
      }
    }
  }
`);
