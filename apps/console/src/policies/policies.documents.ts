import { graphql } from '../gql/gql.js';

export const DeadlinePoliciesDocument = graphql(/* GraphQL */ `
  query DeadlinePolicies {
    deadlinePolicies {
      version
      note
      publishedAt
      publishedBy
      changes
      rules {
        kind
        category
        priority
        round
        unit
        amount
        maximum
      }
    }
  }
`);

export const PublishPolicyDocument = graphql(/* GraphQL */ `
  mutation PublishPolicy($input: PublishPolicyInput!) {
    publishDeadlinePolicy(input: $input) {
      __typename
      ... on Done {
        ok
      }
      ...RefusalFields
    }
  }
`);
