import { graphql } from '../gql/gql.js';

export const ProjectRowFragment = graphql(/* GraphQL */ `
  fragment ProjectRow on MajorProject {
    id
    version
    name
    level
    stage
    enterpriseId
    enterpriseName
    districtCode
    districtName
    investment
    liaisonId
    liaisonName
    unitId
    unitName
    listedOn
    delistedOn
    visitCount
    lastVisitOn
  }
`);

export const ProjectListDocument = graphql(/* GraphQL */ `
  query ProjectList($options: MajorProjectListOptions) {
    majorProjects(options: $options) {
      totalItems
      items {
        ...ProjectRow
      }
    }
  }
`);

export const ProjectByIdDocument = graphql(/* GraphQL */ `
  query ProjectById($id: ID!) {
    majorProject(id: $id) {
      ...ProjectRow
      sites {
        id
        name
        address
        latitude
        longitude
      }
      attachments {
        ...AttachmentFields
      }
      events(take: 100) {
        ...EventFields
      }
    }
  }
`);

export const ProjectVisitsDocument = graphql(/* GraphQL */ `
  query ProjectVisits($options: VisitListOptions) {
    visits(options: $options) {
      totalItems
      items {
        id
        purpose
        plannedOn
        state
        lead {
          id
          name
        }
      }
    }
  }
`);

export const SaveMajorProjectDocument = graphql(/* GraphQL */ `
  mutation SaveMajorProject($input: SaveMajorProjectInput!) {
    saveMajorProject(input: $input) {
      __typename
      ... on MajorProject {
        id
      }
      ...RefusalFields
    }
  }
`);
