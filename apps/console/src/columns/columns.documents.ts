import { graphql } from '../gql/gql.js';

export const ColumnRowFragment = graphql(/* GraphQL */ `
  fragment ColumnRow on PressColumn {
    id
    version
    name
    platform
    editorId
    editorName
    startedOn
    endedOn
    overlap
    overlapsColumnId
    overlapsColumnName
    issueCount
    lastIssueOn
    mayEdit
    years {
      year
      published
      gaps
      nextNumber
    }
  }
`);

export const ColumnListDocument = graphql(/* GraphQL */ `
  query ColumnList($options: PressColumnListOptions) {
    pressColumns(options: $options) {
      totalItems
      items {
        ...ColumnRow
      }
    }
  }
`);

export const ColumnByIdDocument = graphql(/* GraphQL */ `
  query ColumnById($id: ID!) {
    pressColumn(id: $id) {
      ...ColumnRow
      events(take: 100) {
        ...EventFields
      }
    }
  }
`);

export const SaveColumnDocument = graphql(/* GraphQL */ `
  mutation SaveColumn($input: SaveColumnInput!) {
    saveColumn(input: $input) {
      __typename
      ... on PressColumn {
        id
      }
      ...RefusalFields
    }
  }
`);
