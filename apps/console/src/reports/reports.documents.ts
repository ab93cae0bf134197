import { graphql } from '../gql/gql.js';

export const ReportRowFragment = graphql(/* GraphQL */ `
  fragment ReportRowFields on Report {
    id
    version
    state
    template
    title
    period
    periodLabel
    scopeName
    renderedAt
    issuedAt
    issuedByName
    createdAt
  }
`);

export const ReportListDocument = graphql(/* GraphQL */ `
  query ReportList($options: ReportListOptions) {
    reports(options: $options) {
      totalItems
      items {
        ...ReportRowFields
      }
    }
  }
`);

export const ReportRowByIdDocument = graphql(/* GraphQL */ `
  query ReportRowById($id: ID!) {
    report(id: $id) {
      ...ReportRowFields
    }
  }
`);

export const ReportDetailDocument = graphql(/* GraphQL */ `
  query ReportDetail($id: ID!, $events: Int!) {
    report(id: $id) {
      ...ReportRowFields
      scope {
        unitId
        teamId
        districtCode
      }
      withdrawReason
      hasFiles
      jobId
      sections {
        heading
        paragraphs {
          lead
          sentences {
            id
            parts {
              kind
              code
              text
              isCorrected
            }
          }
        }
      }
      figures {
        code
        name
        words
        unit
        value
        printed
        rows
      }
      omitted
      corrections {
        id
        code
        line
        evidenceIds
      }
      attachments {
        ...AttachmentFields
      }
      availableActions {
        ...ActionFields
      }
      events(take: $events) {
        ...EventFields
      }
    }
  }
`);

export const ReportChangesDocument = graphql(/* GraphQL */ `
  query ReportChanges($id: ID!) {
    reportChanges(id: $id) {
      code
      name
      before
      after
      message
      addedCount
      removedCount
      added {
        id
        title
        link
      }
      removed {
        id
        title
        link
      }
    }
  }
`);

export const ReportFigureRowsDocument = graphql(/* GraphQL */ `
  query ReportFigureRows($id: ID!, $code: String!, $options: ReportRowsOptions) {
    report(id: $id) {
      id
      title
      state
      period
      scope {
        unitId
        teamId
        districtCode
      }
      figures {
        code
        name
        words
        display
        printed
        rows
      }
      corrections {
        id
        code
        line
      }
    }
    reportFigureRows(id: $id, code: $code, options: $options) {
      totalItems
      counted
      columns {
        name
        label
        kind
        sortable
      }
      items {
        id
        title
        cells
        link
      }
    }
  }
`);

export const StartReportDocument = graphql(/* GraphQL */ `
  mutation StartReport($input: StartReportInput!) {
    startReport(input: $input) {
      __typename
      ... on Report {
        id
      }
      ...RefusalFields
    }
  }
`);

export const PerformReportActionDocument = graphql(/* GraphQL */ `
  mutation PerformReportAction($input: PerformReportActionInput!) {
    performReportAction(input: $input) {
      __typename
      ... on Report {
        id
        version
        state
      }
      ...RefusalFields
    }
  }
`);
