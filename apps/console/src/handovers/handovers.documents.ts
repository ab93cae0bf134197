import { graphql } from '../gql/gql.js';

export const HandoverRowFragment = graphql(/* GraphQL */ `
  fragment HandoverRow on Handover {
    id
    fromName
    toName
    reason
    summary
    byName
    at
    enterpriseCount
    problemCount
  }
`);

export const HandoverMovesFragment = graphql(/* GraphQL */ `
  fragment HandoverProblemFields on HandoverProblem {
    id
    number
    title
    state
    part
    enterpriseName
  }
`);

export const HandoverListDocument = graphql(/* GraphQL */ `
  query HandoverList($options: HandoverListOptions) {
    handovers(options: $options) {
      totalItems
      items {
        ...HandoverRow
      }
    }
  }
`);

export const HandoverDocument = graphql(/* GraphQL */ `
  query Handover($id: ID!) {
    handover(id: $id) {
      ...HandoverRow
      enterprises {
        id
        name
      }
      problems {
        ...HandoverProblemFields
      }
      groups {
        id
        name
      }
      tasks {
        id
        name
      }
      projects {
        id
        name
      }
      toldEnterprises {
        id
        name
      }
    }
  }
`);

export const HandoverPreviewDocument = graphql(/* GraphQL */ `
  query HandoverPreview($fromUserId: ID!, $toUserId: ID!) {
    handoverPreview(fromUserId: $fromUserId, toUserId: $toUserId) {
      __typename
      ... on HandoverPreview {
        hash
        ok
        summary
        fromName
        toName
        deputies
        refusals {
          subject
          id
          message
        }
        enterprises {
          id
          name
        }
        problems {
          ...HandoverProblemFields
        }
        groups {
          id
          name
        }
        tasks {
          id
          name
        }
        projects {
          id
          name
        }
        toldEnterprises {
          id
          name
        }
      }
      ...RefusalFields
    }
  }
`);

export const CarryOutHandoverDocument = graphql(/* GraphQL */ `
  mutation CarryOutHandover($input: CarryOutHandoverInput!) {
    carryOutHandover(input: $input) {
      __typename
      ... on Handover {
        id
      }
      ...RefusalFields
    }
  }
`);

export const OpenWorkDocument = graphql(/* GraphQL */ `
  query OpenWork($options: OpenWorkListOptions) {
    openWork(options: $options) {
      items {
        id
        name
        unitName
        active
        hosting
        coHandling
        enterprises
        groups
        tasks
        projects
      }
    }
  }
`);

export const UserOpenWorkDocument = graphql(/* GraphQL */ `
  query UserOpenWork($userId: ID!) {
    userOpenWork(userId: $userId) {
      id
      hosting
      coHandling
      enterprises
      groups
      tasks
      projects
    }
  }
`);
