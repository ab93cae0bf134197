import { graphql } from '../gql/gql.js';

export const UserFragment = graphql(/* GraphQL */ `
  fragment UserFields on User {
    id
    username
    name
    phone
    email
    roles
    unitId
    status
    mustChangePassword
    lockedUntil
    createdAt
    version
    unit {
      id
      name
      shortName
    }
  }
`);

export const UserListDocument = graphql(/* GraphQL */ `
  query UserList($options: UserListOptions) {
    users(options: $options) {
      totalItems
      items {
        ...UserFields
      }
    }
  }
`);

export const UserDocument = graphql(/* GraphQL */ `
  query User($id: ID!) {
    user(id: $id) {
      ...UserFields
    }
  }
`);

export const SaveUserDocument = graphql(/* GraphQL */ `
  mutation SaveUser($input: SaveUserInput!) {
    saveUser(input: $input) {
      __typename
      ... on User {
        ...UserFields
      }
      ...RefusalFields
    }
  }
`);

export const UnlockUserDocument = graphql(/* GraphQL */ `
  mutation UnlockUser($id: ID!) {
    unlockUser(id: $id) {
      __typename
      ... on Done {
        ok
      }
      ...RefusalFields
    }
  }
`);
