import { graphql } from '../gql/gql.js';

export const CandidateFragment = graphql(/* GraphQL */ `
  fragment CandidateFields on Candidate {
    id
    name
    unitName
    hosting
    coHandling
    overdue
    dueThisWeek
    absentUntil
    deputyId
    deputyName
  }
`);

export const CandidatesDocument = graphql(/* GraphQL */ `
  query Candidates($options: CandidateListOptions) {
    assignmentCandidates(options: $options) {
      items {
        ...CandidateFields
      }
    }
  }
`);

export const AssignmentProposalDocument = graphql(/* GraphQL */ `
  query AssignmentProposal($problemId: ID!) {
    assignmentProposal(problemId: $problemId) {
      ruleId
      explanation
      notes
      host {
        ...CandidateFields
      }
      coHandlers {
        ...CandidateFields
      }
    }
  }
`);

export const StartBulkActDocument = graphql(/* GraphQL */ `
  mutation StartBulkAct($input: StartBulkActInput!) {
    startBulkAct(input: $input) {
      __typename
      ... on Job {
        id
      }
      ...RefusalFields
    }
  }
`);

export const RetryFailedRowsDocument = graphql(/* GraphQL */ `
  mutation RetryFailedRows($jobId: ID!) {
    retryFailedRows(jobId: $jobId) {
      __typename
      ... on Job {
        id
      }
      ...RefusalFields
    }
  }
`);
