import { graphql } from '../../gql/gql.js';

export const ImportPreviewDocument = graphql(/* GraphQL */ `
  query ImportPreview($uploadId: ID!) {
    importPreview(uploadId: $uploadId) {
      __typename
      ... on ImportPreview {
        uploadId
        fileName
        headers
        rowCount
        sample
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
