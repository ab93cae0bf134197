import { graphql } from '../gql/gql.js';

export const LinkPageDocument = graphql(/* GraphQL */ `
  query LinkPage($token: String!) {
    enterpriseLink(token: $token) {
      purpose
      state
      enterpriseName
      problemNumber
      problemTitle
      problemContent
      resultLabel
      resultText
      answeredAt
      unitName
      question
      expiresAt
      policy {
        state
        title
        summary
        levelLabel
        eligibilityWords
        validFrom
        validTo
        isRead
      }
      options {
        value
        label
      }
      causes {
        value
        label
      }
    }
  }
`);

export const RateByLinkDocument = graphql(/* GraphQL */ `
  mutation RateByLink($input: RateByLinkInput!) {
    rateByLink(input: $input) {
      __typename
      ... on Done {
        ok
      }
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const SupplyInfoByLinkDocument = graphql(/* GraphQL */ `
  mutation SupplyInfoByLink($input: SupplyInfoByLinkInput!) {
    supplyInfoByLink(input: $input) {
      __typename
      ... on Done {
        ok
      }
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const ReadPolicyByLinkDocument = graphql(/* GraphQL */ `
  mutation ReadPolicyByLink($token: String!) {
    readPolicyByLink(token: $token) {
      __typename
      ... on Done {
        ok
      }
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);
