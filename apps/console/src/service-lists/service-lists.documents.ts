import { graphql } from '../gql/gql.js';

export const ServiceListRowFragment = graphql(/* GraphQL */ `
  fragment ServiceListRow on ServiceList {
    id
    version
    year
    edition
    title
    state
    itemCount
    approvedAt
    publishedAt
    updatedAt
  }
`);

export const ServiceItemRowFragment = graphql(/* GraphQL */ `
  fragment ServiceItemRow on ServiceItem {
    id
    key
    position
    content
    objects
    ownerUnitId
    ownerUnitName
    teamId
    teamName
    promisedDays
    channels
    basisDocumentId
    basisDocumentTitle
    listId
    listState
    year
    edition
    times
    problems
    visits
    tasks
    activities
    enterprises
  }
`);

export const ServiceListsDocument = graphql(/* GraphQL */ `
  query ServiceLists($options: ServiceListOptions) {
    serviceLists(options: $options) {
      totalItems
      items {
        ...ServiceListRow
      }
    }
  }
`);

export const ServiceItemsDocument = graphql(/* GraphQL */ `
  query ServiceItems($options: ServiceItemOptions) {
    serviceItems(options: $options) {
      totalItems
      items {
        ...ServiceItemRow
      }
    }
  }
`);

export const ServiceListByIdDocument = graphql(/* GraphQL */ `
  query ServiceListById($id: ID!) {
    serviceList(id: $id) {
      ...ServiceListRow
      basisDocumentId
      basisDocument {
        id
        title
        number
      }
      previousId
      approvalNote
      stopReason
      endedAt
      items {
        ...ServiceItemRow
      }
      previous {
        id
        edition
        items {
          ...ServiceItemRow
        }
      }
      editions {
        id
        edition
        state
        title
        publishedAt
      }
      availableActions {
        ...ActionFields
      }
      events(take: 100) {
        ...EventFields
      }
    }
  }
`);

export const DraftServiceListDocument = graphql(/* GraphQL */ `
  mutation DraftServiceList($input: DraftServiceListInput!) {
    draftServiceList(input: $input) {
      __typename
      ... on ServiceList {
        id
      }
      ...RefusalFields
    }
  }
`);

export const PerformServiceListActionDocument = graphql(/* GraphQL */ `
  mutation PerformServiceListAction($input: PerformServiceListActionInput!) {
    performServiceListAction(input: $input) {
      __typename
      ... on ServiceList {
        id
        version
      }
      ...RefusalFields
    }
  }
`);

export const PublishedItemsDocument = graphql(/* GraphQL */ `
  query PublishedItems($year: Int!, $text: String) {
    publishedServiceItems(year: $year, text: $text) {
      id
      key
      content
      ownerUnitName
      promisedDays
    }
  }
`);

export const ItemsByKeyDocument = graphql(/* GraphQL */ `
  query ItemsByKey($options: ServiceItemOptions) {
    serviceItems(options: $options) {
      items {
        id
        key
        content
        ownerUnitName
        promisedDays
      }
    }
  }
`);

export const ProblemLinesDocument = graphql(/* GraphQL */ `
  query ProblemLines($year: Int!, $skip: Int!, $take: Int!) {
    problemLines(year: $year, skip: $skip, take: $take) {
      totalItems
      items {
        no
        problemId
        number
        enterprise
        title
        item
        state
      }
    }
  }
`);

export const ResponsibilityLinesDocument = graphql(/* GraphQL */ `
  query ResponsibilityLines($year: Int!) {
    responsibilityLines(year: $year) {
      unitId
      unitName
      head
      deputyLeader
      principal
      items
      problems
      open
      raised
    }
  }
`);
