import { graphql } from '../gql/gql.js';

export const LedgerCheckDocument = graphql(/* GraphQL */ `
  query LedgerCheck($period: String!) {
    ledgerCheck(period: $period) {
      code
      name
      findings {
        message
        rows
        figures {
          code
          name
        }
      }
    }
  }
`);

export const LedgerCheckRowsDocument = graphql(/* GraphQL */ `
  query LedgerCheckRows($rule: String!, $period: String!, $options: FigureRowsOptions) {
    ledgerCheckRows(rule: $rule, period: $period, options: $options) {
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
