import { graphql } from '../gql/gql.js';

export const CommentRowFragment = graphql(/* GraphQL */ `
  fragment CommentRow on MicroComment {
    id
    version
    title
    authorId
    authorName
    branchName
    link
    publishedOn
    mayEdit
  }
`);

export const CommentListDocument = graphql(/* GraphQL */ `
  query CommentList($options: MicroCommentListOptions) {
    microComments(options: $options) {
      totalItems
      items {
        ...CommentRow
      }
    }
  }
`);

export const CommentByIdDocument = graphql(/* GraphQL */ `
  query CommentById($id: ID!) {
    microComment(id: $id) {
      ...CommentRow
    }
  }
`);

export const SaveCommentDocument = graphql(/* GraphQL */ `
  mutation SaveComment($input: SaveMicroCommentInput!) {
    saveMicroComment(input: $input) {
      __typename
      ... on MicroComment {
        id
      }
      ...RefusalFields
    }
  }
`);
