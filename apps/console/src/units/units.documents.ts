import { graphql } from '../gql/gql.js';

export const UnitFragment = graphql(/* GraphQL */ `
  fragment UnitFields on Unit {
    id
    name
    shortName
    kind
    path
    parentId
    districtCode
    headUserId
    supervisingLeaderId
    active
    version
    head {
      id
      name
      unitName
    }
    supervisingLeader {
      id
      name
      unitName
    }
  }
`);

export const UnitListDocument = graphql(/* GraphQL */ `
  query UnitList($options: UnitListOptions) {
    units(options: $options) {
      totalItems
      items {
        ...UnitFields
      }
    }
  }
`);

export const UnitDocument = graphql(/* GraphQL */ `
  query Unit($id: ID!) {
    unit(id: $id) {
      ...UnitFields
    }
  }
`);

export const SaveUnitDocument = graphql(/* GraphQL */ `
  mutation SaveUnit($input: SaveUnitInput!) {
    saveUnit(input: $input) {
      __typename
      ... on Unit {
        ...UnitFields
      }
      ...RefusalFields
    }
  }
`);
