import { graphql } from '../gql/gql.js';

export const JobFragment = graphql(/* GraphQL */ `
  fragment JobFields on Job {
    id
    kind
    title
    state
    dryRun
    total
    done
    outputUrl
    outputName
    failure
    createdAt
    startedAt
    finishedAt
    counts {
      created
      updated
      unchanged
      failed
      rows
    }
    errors {
      row
      column
      message
    }
    createdBy {
      id
      name
      unitName
    }
  }
`);

export const JobDocument = graphql(/* GraphQL */ `
  query Job($id: ID!) {
    job(id: $id) {
      ...JobFields
      results {
        id
        label
        ok
        message
      }
    }
  }
`);

export const JobListDocument = graphql(/* GraphQL */ `
  query JobList($options: JobListOptions) {
    jobs(options: $options) {
      totalItems
      items {
        ...JobFields
      }
    }
  }
`);

export const StartExportDocument = graphql(/* GraphQL */ `
  mutation StartExport($input: StartExportInput!) {
    startExport(input: $input) {
      __typename
      ... on Job {
        ...JobFields
      }
      ...RefusalFields
    }
  }
`);

export const CancelJobDocument = graphql(/* GraphQL */ `
  mutation CancelJob($id: ID!) {
    cancelJob(id: $id) {
      __typename
      ... on Done {
        ok
      }
      ...RefusalFields
    }
  }
`);
