import { graphql } from '../gql/gql.js';

export const BulletinDocument = graphql(/* GraphQL */ `
  query Bulletin($from: Date!, $to: Date!) {
    bulletin(from: $from, to: $to) {
      id
      kind
      reachedAt
      dueAt
      daysLate
      open
      ownerName
      unitName
      problemId
      problemNumber
      title
      enterpriseName
      orders
    }
  }
`);
