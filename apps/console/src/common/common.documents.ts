import { graphql } from '../gql/gql.js';

export const OptionsDocument = graphql(/* GraphQL */ `
  query Options($name: String!) {
    options(name: $name) {
      value
      label
    }
  }
`);

export const PeopleDocument = graphql(/* GraphQL */ `
  query People($options: PersonListOptions) {
    people(options: $options) {
      totalItems
      items {
        id
        name
        unitId
        unitName
      }
    }
  }
`);

export const EnterpriseChoicesDocument = graphql(/* GraphQL */ `
  query EnterpriseChoices($filter: EnterpriseFilter) {
    enterprises(options: { take: 20, filter: $filter }) {
      items {
        id
        name
        creditCode
        districtName
      }
    }
  }
`);

export const EnterpriseChoiceDocument = graphql(/* GraphQL */ `
  query EnterpriseChoice($id: ID!) {
    enterprise(id: $id) {
      id
      name
      creditCode
      districtName
    }
  }
`);

export const ProblemChoicesDocument = graphql(/* GraphQL */ `
  query ProblemChoices($filter: ProblemFilter) {
    problems(options: { take: 20, filter: $filter }) {
      items {
        id
        number
        title
      }
    }
  }
`);

export const DocumentChoicesDocument = graphql(/* GraphQL */ `
  query DocumentChoices($filter: LedgerDocumentFilter) {
    ledgerDocuments(options: { take: 20, filter: $filter }) {
      items {
        id
        title
        number
      }
    }
  }
`);

export const DocumentChoiceDocument = graphql(/* GraphQL */ `
  query DocumentChoice($id: ID!) {
    ledgerDocument(id: $id) {
      id
      title
      number
    }
  }
`);

export const ProjectChoicesDocument = graphql(/* GraphQL */ `
  query ProjectChoices($filter: MajorProjectFilter) {
    majorProjects(options: { take: 20, filter: $filter }) {
      items {
        id
        name
        enterpriseName
      }
    }
  }
`);

export const ProjectChoiceDocument = graphql(/* GraphQL */ `
  query ProjectChoice($id: ID!) {
    majorProject(id: $id) {
      id
      name
      enterpriseName
      enterpriseId
    }
  }
`);

export const SavedViewsDocument = graphql(/* GraphQL */ `
  query SavedViews($resource: String!) {
    savedViews(resource: $resource) {
      id
      resource
      name
      value
    }
  }
`);

export const SaveViewDocument = graphql(/* GraphQL */ `
  mutation SaveView($resource: String!, $name: String!, $value: JSON!) {
    saveView(resource: $resource, name: $name, value: $value) {
      __typename
      ... on SavedView {
        id
        resource
        name
        value
      }
      ...RefusalFields
    }
  }
`);

export const RemoveViewDocument = graphql(/* GraphQL */ `
  mutation RemoveView($id: ID!) {
    removeView(id: $id) {
      ok
    }
  }
`);

export const ProblemChoiceDocument = graphql(/* GraphQL */ `
  query ProblemChoice($id: ID!) {
    problem(id: $id) {
      id
      number
      title
    }
  }
`);

export const TeamChoicesDocument = graphql(/* GraphQL */ `
  query TeamChoices($options: TeamListOptions) {
    teams(options: $options) {
      items {
        id
        name
        kind
        dissolvedOn
      }
    }
  }
`);
