import { graphql } from '../gql/gql.js';

export const FigureFieldsFragment = graphql(/* GraphQL */ `
  fragment FigureFields on Figure {
    code
    name
    words
    unit
    value
    display
    exact
    rows
    applicable
  }
`);

export const FigureRowsDocument = graphql(/* GraphQL */ `
  query FigureRows($code: String!, $period: String!, $scope: FigureScopeInput, $options: FigureRowsOptions) {
    figures(codes: [$code], period: $period, scope: $scope) {
      ...FigureFields
    }
    figureRows(code: $code, period: $period, scope: $scope, options: $options) {
      totalItems
      columns {
        name
        label
        kind
        sortable
      }
      items {
        id
        title
        cells
        link
      }
    }
  }
`);

export const FigureListDocument = graphql(/* GraphQL */ `
  query FigureList($period: String!, $scope: FigureScopeInput) {
    figureDefinitions {
      code
      subject
    }
    figures(period: $period, scope: $scope) {
      ...FigureFields
    }
  }
`);

export const FigureScopesDocument = graphql(/* GraphQL */ `
  query FigureScopes {
    figureScopes {
      by
      key
      label
    }
  }
`);

export const ExportFigureRowsDocument = graphql(/* GraphQL */ `
  mutation ExportFigureRows($input: ExportFigureInput!) {
    exportFigureRows(input: $input) {
      __typename
      ... on Job {
        ...JobFields
      }
      ...RefusalFields
    }
  }
`);
