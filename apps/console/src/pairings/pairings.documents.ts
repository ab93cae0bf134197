import { graphql } from '../gql/gql.js';

export const PairingRowFragment = graphql(/* GraphQL */ `
  fragment PairingRow on LiaisonPairing {
    id
    enterpriseId
    enterpriseName
    userId
    userName
    unitName
    since
    until
    isCurrent
  }
`);

export const PairingListDocument = graphql(/* GraphQL */ `
  query PairingList($options: LiaisonPairingListOptions) {
    liaisonPairings(options: $options) {
      totalItems
      items {
        ...PairingRow
      }
    }
  }
`);
