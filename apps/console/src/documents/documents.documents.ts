import { graphql } from '../gql/gql.js';

export const DocumentRowFragment = graphql(/* GraphQL */ `
  fragment DocumentRow on LedgerDocument {
    id
    version
    kind
    title
    number
    issuer
    issuedOn
    unitId
    unitName
    updatedAt
  }
`);

export const DocumentListDocument = graphql(/* GraphQL */ `
  query DocumentList($options: LedgerDocumentListOptions) {
    ledgerDocuments(options: $options) {
      totalItems
      items {
        ...DocumentRow
      }
    }
  }
`);

export const DocumentByIdDocument = graphql(/* GraphQL */ `
  query DocumentById($id: ID!) {
    ledgerDocument(id: $id) {
      ...DocumentRow
      attachments {
        ...AttachmentFields
      }
      events(take: 100) {
        ...EventFields
      }
    }
  }
`);

export const SaveDocumentDocument = graphql(/* GraphQL */ `
  mutation SaveDocument($input: SaveDocumentInput!) {
    saveDocument(input: $input) {
      __typename
      ... on LedgerDocument {
        id
      }
      ...RefusalFields
    }
  }
`);
