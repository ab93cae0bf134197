import { graphql } from '../gql/gql.js';

export const RefusalFragment = graphql(/* GraphQL */ `
  fragment RefusalFields on Refusal {
    __typename
    code
    message
    field
  }
`);

export const MeFragment = graphql(/* GraphQL */ `
  fragment MeFields on Me {
    id
    username
    name
    email
    roles
    permissions
    actingFor {
      id
      name
      roles
    }
    mustChangePassword
    unreadCount
    unit {
      id
      name
      shortName
      kind
      districtCode
    }
  }
`);

export const MeDocument = graphql(/* GraphQL */ `
  query Me {
    me {
      ...MeFields
    }
  }
`);

export const SignInDocument = graphql(/* GraphQL */ `
  mutation SignIn($username: String!, $password: String!) {
    signIn(username: $username, password: $password) {
      __typename
      ... on Me {
        ...MeFields
      }
      ...RefusalFields
    }
  }
`);

export const SignOutDocument = graphql(/* GraphQL */ `
  mutation SignOut {
    signOut {
      ok
    }
  }
`);

export const ChangePasswordDocument = graphql(/* GraphQL */ `
  mutation ChangePassword($current: String!, $next: String!) {
    changePassword(current: $current, next: $next) {
      __typename
      ... on Done {
        ok
      }
      ...RefusalFields
    }
  }
`);
