import { graphql } from '../gql/gql.js';

export const ResearchSpendingRowFragment = graphql(/* GraphQL */ `
  fragment ResearchSpendingRow on ResearchSpending {
    id
    version
    enterpriseId
    enterpriseName
    districtName
    teamId
    teamName
    unitId
    unitName
    recordedById
    recordedByName
    on
    evidenceCount
    updatedAt
    year
    quarter
    amountFen
  }
`);

export const ResearchSpendingListDocument = graphql(/* GraphQL */ `
  query ResearchSpendingList($options: ResearchSpendingListOptions) {
    researchSpendings(options: $options) {
      totalItems
      items {
        ...ResearchSpendingRow
      }
    }
  }
`);

export const ResearchSpendingByIdDocument = graphql(/* GraphQL */ `
  query ResearchSpendingById($id: ID!) {
    researchSpending(id: $id) {
      ...ResearchSpendingRow
      attachments {
        ...AttachmentFields
      }
      events(take: 100) {
        ...EventFields
      }
    }
  }
`);

export const SaveResearchSpendingDocument = graphql(/* GraphQL */ `
  mutation SaveResearchSpending($input: SaveResearchSpendingInput!) {
    saveResearchSpending(input: $input) {
      __typename
      ... on ResearchSpending {
        id
      }
      ...RefusalFields
    }
  }
`);

export const TechnologyContractRowFragment = graphql(/* GraphQL */ `
  fragment TechnologyContractRow on TechnologyContract {
    id
    version
    enterpriseId
    enterpriseName
    districtName
    teamId
    teamName
    unitId
    unitName
    recordedById
    recordedByName
    on
    evidenceCount
    updatedAt
    number
    title
    kind
    amountFen
  }
`);

export const TechnologyContractListDocument = graphql(/* GraphQL */ `
  query TechnologyContractList($options: TechnologyContractListOptions) {
    technologyContracts(options: $options) {
      totalItems
      items {
        ...TechnologyContractRow
      }
    }
  }
`);

export const TechnologyContractByIdDocument = graphql(/* GraphQL */ `
  query TechnologyContractById($id: ID!) {
    technologyContract(id: $id) {
      ...TechnologyContractRow
      attachments {
        ...AttachmentFields
      }
      events(take: 100) {
        ...EventFields
      }
    }
  }
`);

export const SaveTechnologyContractDocument = graphql(/* GraphQL */ `
  mutation SaveTechnologyContract($input: SaveTechnologyContractInput!) {
    saveTechnologyContract(input: $input) {
      __typename
      ... on TechnologyContract {
        id
      }
      ...RefusalFields
    }
  }
`);

export const ResearchOutcomeRowFragment = graphql(/* GraphQL */ `
  fragment ResearchOutcomeRow on ResearchOutcome {
    id
    version
    enterpriseId
    enterpriseName
    districtName
    teamId
    teamName
    unitId
    unitName
    recordedById
    recordedByName
    on
    evidenceCount
    updatedAt
    kind
    title
  }
`);

export const ResearchOutcomeListDocument = graphql(/* GraphQL */ `
  query ResearchOutcomeList($options: ResearchOutcomeListOptions) {
    researchOutcomes(options: $options) {
      totalItems
      items {
        ...ResearchOutcomeRow
      }
    }
  }
`);

export const ResearchOutcomeByIdDocument = graphql(/* GraphQL */ `
  query ResearchOutcomeById($id: ID!) {
    researchOutcome(id: $id) {
      ...ResearchOutcomeRow
      attachments {
        ...AttachmentFields
      }
      events(take: 100) {
        ...EventFields
      }
    }
  }
`);

export const SaveResearchOutcomeDocument = graphql(/* GraphQL */ `
  mutation SaveResearchOutcome($input: SaveResearchOutcomeInput!) {
    saveResearchOutcome(input: $input) {
      __typename
      ... on ResearchOutcome {
        id
      }
      ...RefusalFields
    }
  }
`);

export const HighTechStepRowFragment = graphql(/* GraphQL */ `
  fragment HighTechStepRow on HighTechStep {
    id
    version
    enterpriseId
    enterpriseName
    districtName
    teamId
    teamName
    unitId
    unitName
    recordedById
    recordedByName
    on
    evidenceCount
    updatedAt
    stage
  }
`);

export const HighTechStepListDocument = graphql(/* GraphQL */ `
  query HighTechStepList($options: HighTechStepListOptions) {
    highTechSteps(options: $options) {
      totalItems
      items {
        ...HighTechStepRow
      }
    }
  }
`);

export const HighTechStepByIdDocument = graphql(/* GraphQL */ `
  query HighTechStepById($id: ID!) {
    highTechStep(id: $id) {
      ...HighTechStepRow
      attachments {
        ...AttachmentFields
      }
      events(take: 100) {
        ...EventFields
      }
    }
  }
`);

export const SaveHighTechStepDocument = graphql(/* GraphQL */ `
  mutation SaveHighTechStep($input: SaveHighTechStepInput!) {
    saveHighTechStep(input: $input) {
      __typename
      ... on HighTechStep {
        id
      }
      ...RefusalFields
    }
  }
`);

export const HighTechColumnDocument = graphql(/* GraphQL */ `
  query HighTechColumn($options: EnterpriseListOptions) {
    enterprises(options: $options) {
      totalItems
      items {
        id
        name
        districtName
        highTechStage
        highTechSince
        willingness {
          qualification
          grade
          at
          visitId
        }
      }
    }
  }
`);
