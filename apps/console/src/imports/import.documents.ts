import { graphql } from '../gql/gql.js';

export const ImportKindsDocument = graphql(/* GraphQL */ `
  query ImportKinds {
    importKinds {
      name
      label
      needs
      sample
      fields {
        value
        label
      }
    }
  }
`);

export const ImportPreviewDocument = graphql(/* GraphQL */ `
  query ImportPreview($kind: String!, $uploadId: ID!) {
    importPreview(kind: $kind, uploadId: $uploadId) {
      __typename
      ... on ImportPreview {
        uploadId
        fileName
        headers
        rowCount
        otherSheets
        sample
        needs
        mapping {
          header
          field
        }
        fields {
          value
          label
        }
      }
      ...RefusalFields
    }
  }
`);

export const StartImportDocument = graphql(/* GraphQL */ `
  mutation StartImport($input: StartImportInput!) {
    startImport(input: $input) {
      __typename
      ... on Job {
        ...JobFields
      }
      ...RefusalFields
    }
  }
`);
