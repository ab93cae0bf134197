import { graphql } from '../gql/gql.js';

export const CoverageDocument = graphql(/* GraphQL */ `
  query Coverage($year: Int!, $unitId: ID) {
    coverage(year: $year, unitId: $unitId) {
      covered
      openGaps
      quarters {
        key
        label
      }
      rows {
        id
        target
        name
        level
        liaisonName
        unitName
        dueOn
        daysLate
        cells {
          quarter
          coverage
          count
          filter
        }
      }
    }
  }
`);

export const GapPlanDocument = graphql(/* GraphQL */ `
  query GapPlan($unitId: ID) {
    gapPlan(unitId: $unitId) {
      visits {
        targetId
        target
        name
        leadId
        leadName
        plannedOn
      }
      left {
        targetId
        name
        reason
      }
    }
  }
`);

export const PlanGapsDocument = graphql(/* GraphQL */ `
  mutation PlanGaps($input: PlanGapsInput!) {
    planGaps(input: $input) {
      __typename
      ... on PlannedGaps {
        rows {
          targetId
          name
          visitId
          problem
        }
      }
      ...RefusalFields
    }
  }
`);
