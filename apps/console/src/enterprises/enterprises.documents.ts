import { graphql } from '../gql/gql.js';

export const EnterpriseListDocument = graphql(/* GraphQL */ `
  query EnterpriseList($options: EnterpriseListOptions) {
    enterprises(options: $options) {
      totalItems
      items {
        id
        name
        creditCode
        districtCode
        districtName
        industry
        status
        highTechStage
        tags
        openProblemCount
        visitCount
        lastVisitOn
        updatedAt
        liaison {
          id
          name
          unitName
        }
      }
    }
  }
`);

export const EnterpriseFragment = graphql(/* GraphQL */ `
  fragment EnterpriseFields on Enterprise {
    id
    name
    formerNames
    creditCode
    districtCode
    districtName
    industry
    status
    address
    longitude
    latitude
    foundedOn
    registeredCapital
    highTechStage
    tags
    liaisonUserId
    createdAt
    updatedAt
    version
    openProblemCount
    visitCount
    lastVisitOn
    liaison {
      id
      name
      unitName
    }
    contacts {
      id
      name
      title
      phone
      email
      consent
      isPrimary
      active
    }
  }
`);

export const EnterpriseDocument = graphql(/* GraphQL */ `
  query Enterprise($id: ID!) {
    enterprise(id: $id) {
      ...EnterpriseFields
    }
  }
`);

export const EnterpriseCasesDocument = graphql(/* GraphQL */ `
  query EnterpriseCases(
    $problems: ProblemListOptions
    $visits: VisitListOptions
    $withProblems: Boolean!
    $withVisits: Boolean!
  ) {
    problems(options: $problems) @include(if: $withProblems) {
      totalItems
      items {
        id
        number
        title
        state
        dueAt
        dueProvisional
        overdue
        closedAt
      }
    }
    visits(options: $visits) @include(if: $withVisits) {
      totalItems
      items {
        id
        purpose
        type
        state
        plannedOn
        lead {
          id
          name
          unitName
        }
      }
    }
  }
`);

export const SaveEnterpriseDocument = graphql(/* GraphQL */ `
  mutation SaveEnterprise($input: SaveEnterpriseInput!) {
    saveEnterprise(input: $input) {
      __typename
      ... on Enterprise {
        ...EnterpriseFields
      }
      ...RefusalFields
    }
  }
`);

export const EnterpriseRatingsDocument = graphql(/* GraphQL */ `
  query EnterpriseRatings($filter: RatedAnswerFilter, $options: RatedAnswerListOptions) {
    satisfactionCounts(filter: $filter) {
      satisfaction
      count
    }
    ratedAnswers(options: $options) {
      totalItems
      items {
        id
        problemId
        title
        satisfaction
        comment
        ratedAt
      }
    }
  }
`);
