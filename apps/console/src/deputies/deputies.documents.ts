import { graphql } from '../gql/gql.js';

export const DeputyFragment = graphql(/* GraphQL */ `
  fragment DeputyFields on Deputy {
    id
    absentUserId
    absentName
    absentUnitName
    deputyUserId
    deputyName
    deputyUnitName
    fromDay
    toDay
    reason
    state
    canRevoke
    createdByName
    createdAt
    revokedByName
    revokedAt
  }
`);

export const DeputyListDocument = graphql(/* GraphQL */ `
  query DeputyList($options: DeputyListOptions) {
    deputies(options: $options) {
      totalItems
      items {
        ...DeputyFields
      }
    }
  }
`);

export const CreateDeputyDocument = graphql(/* GraphQL */ `
  mutation CreateDeputy($input: CreateDeputyInput!) {
    createDeputy(input: $input) {
      __typename
      ... on Deputy {
        ...DeputyFields
      }
      ...RefusalFields
    }
  }
`);

export const RevokeDeputyDocument = graphql(/* GraphQL */ `
  mutation RevokeDeputy($id: ID!) {
    revokeDeputy(id: $id) {
      __typename
      ... on Deputy {
        ...DeputyFields
      }
      ...RefusalFields
    }
  }
`);
