import { graphql } from '../gql/gql.js';

export const TemplateFieldsFragment = graphql(/* GraphQL */ `
  fragment TemplateFields on ReportTemplate {
    code
    label
    version
    title
    fileName
    changedAt
    changedByName
    sections {
      heading
      paragraphs {
        lead
        sentences
      }
    }
  }
`);

export const ReportTemplatesDocument = graphql(/* GraphQL */ `
  query ReportTemplates {
    reportTemplates {
      ...TemplateFields
    }
    figureDefinitions {
      code
      name
    }
  }
`);

export const SaveReportTemplateDocument = graphql(/* GraphQL */ `
  mutation SaveReportTemplate($input: SaveReportTemplateInput!) {
    saveReportTemplate(input: $input) {
      __typename
      ... on ReportTemplate {
        code
        version
      }
      ...RefusalFields
    }
  }
`);

export const RestoreReportTemplateDocument = graphql(/* GraphQL */ `
  mutation RestoreReportTemplate($code: String!, $expectedVersion: Int!) {
    restoreReportTemplate(code: $code, expectedVersion: $expectedVersion) {
      __typename
      ... on ReportTemplate {
        code
        version
      }
      ...RefusalFields
    }
  }
`);
