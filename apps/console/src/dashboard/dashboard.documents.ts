import { graphql } from '../gql/gql.js';

export const DashboardTilesDocument = graphql(/* GraphQL */ `
  query DashboardTiles($codes: [String!], $period: String!, $scope: FigureScopeInput) {
    figures(codes: $codes, period: $period, scope: $scope) {
      ...FigureFields
    }
  }
`);

export const DashboardChartsDocument = graphql(/* GraphQL */ `
  query DashboardCharts($trends: [String!]!, $rankings: [String!]!, $period: String!, $scope: FigureScopeInput) {
    figureTrends(codes: $trends, period: $period, scope: $scope) {
      period
      label
      figures {
        ...FigurePartFields
      }
    }
    figureRankings(codes: $rankings, period: $period, scope: $scope) {
      by
      key
      label
      figures {
        ...FigurePartFields
      }
    }
  }
`);

export const FigurePartFragment = graphql(/* GraphQL */ `
  fragment FigurePartFields on FigurePart {
    code
    value
    display
    rows
  }
`);
