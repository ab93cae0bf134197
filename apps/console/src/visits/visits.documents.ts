import { graphql } from '../gql/gql.js';

export const VisitRowFragment = graphql(/* GraphQL */ `
  fragment VisitRow on Visit {
    id
    type
    purpose
    state
    version
    plannedOn
    plannedAt
    missed
    dueAt
    dueProvisional
    overdue
    hasNoMatter
    districtCode
    enterpriseId
    project {
      id
      name
    }
    enterprise {
      id
      name
      districtName
    }
    lead {
      id
      name
      unitName
    }
    members {
      id
      name
      unitName
    }
  }
`);

export const VisitListDocument = graphql(/* GraphQL */ `
  query VisitList($options: VisitListOptions) {
    visits(options: $options) {
      totalItems
      items {
        ...VisitRow
      }
    }
  }
`);

export const VisitRowDocument = graphql(/* GraphQL */ `
  query VisitRow($id: ID!) {
    visit(id: $id) {
      ...VisitRow
    }
  }
`);

export const VisitCountsDocument = graphql(/* GraphQL */ `
  query VisitCounts($filter: VisitFilter) {
    visitStateCounts(filter: $filter) {
      state
      count
      overdue
    }
  }
`);

export const VisitWarningsDocument = graphql(/* GraphQL */ `
  query VisitWarnings($enterpriseId: ID!, $plannedOn: Date!) {
    visitWarnings(enterpriseId: $enterpriseId, plannedOn: $plannedOn) {
      code
      message
    }
  }
`);

export const PlanVisitDocument = graphql(/* GraphQL */ `
  mutation PlanVisit($input: PlanVisitInput!) {
    planVisit(input: $input) {
      __typename
      ... on Visit {
        id
      }
      ...RefusalFields
    }
  }
`);
