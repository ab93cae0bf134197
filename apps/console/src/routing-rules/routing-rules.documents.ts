import { graphql } from '../gql/gql.js';

export const RoutingRuleFragment = graphql(/* GraphQL */ `
  fragment RoutingRuleFields on RoutingRule {
    id
    name
    order
    active
    version
    category
    area
    districtCode
    hasLiaison
    conditionText
    updatedAt
    host {
      kind
      id
      name
    }
    coHandlers {
      kind
      id
      name
    }
  }
`);

export const RoutingRuleListDocument = graphql(/* GraphQL */ `
  query RoutingRuleList($options: RoutingRuleListOptions) {
    routingRules(options: $options) {
      totalItems
      items {
        ...RoutingRuleFields
      }
    }
  }
`);

export const RoutingRuleDocument = graphql(/* GraphQL */ `
  query RoutingRule($id: ID!) {
    routingRule(id: $id) {
      ...RoutingRuleFields
    }
  }
`);

export const SaveRoutingRuleDocument = graphql(/* GraphQL */ `
  mutation SaveRoutingRule($input: SaveRoutingRuleInput!) {
    saveRoutingRule(input: $input) {
      __typename
      ... on RoutingRule {
        ...RoutingRuleFields
      }
      ...RefusalFields
    }
  }
`);

export const RemoveRoutingRuleDocument = graphql(/* GraphQL */ `
  mutation RemoveRoutingRule($id: ID!) {
    removeRoutingRule(id: $id) {
      __typename
      ... on Done {
        ok
      }
      ...RefusalFields
    }
  }
`);
