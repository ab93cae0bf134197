import { graphql } from '../gql/gql.js';

export const ContactGroupRowFragment = graphql(/* GraphQL */ `
  fragment ContactGroupRow on ContactGroup {
    id
    version
    platform
    name
    ownerId
    ownerName
    openedOn
    closedOn
    unitId
    unitName
    memberCount
    enterpriseCount
  }
`);

export const ContactGroupListDocument = graphql(/* GraphQL */ `
  query ContactGroupList($options: ContactGroupListOptions) {
    contactGroups(options: $options) {
      totalItems
      items {
        ...ContactGroupRow
      }
    }
  }
`);

export const ContactGroupByIdDocument = graphql(/* GraphQL */ `
  query ContactGroupById($id: ID!) {
    contactGroup(id: $id) {
      ...ContactGroupRow
      members {
        id
        name
        from
        to
      }
      enterprises {
        id
        name
        from
        to
      }
      events(take: 100) {
        ...EventFields
      }
    }
  }
`);

export const SaveContactGroupDocument = graphql(/* GraphQL */ `
  mutation SaveContactGroup($input: SaveContactGroupInput!) {
    saveContactGroup(input: $input) {
      __typename
      ... on ContactGroup {
        id
      }
      ...RefusalFields
    }
  }
`);
