import { graphql } from '../gql/gql.js';

export const BenefitPolicyRowFragment = graphql(/* GraphQL */ `
  fragment BenefitPolicyRow on PolicyPush {
    id
    version
    title
    level
    state
    eligibilityWords
    validFrom
    validTo
    publishedAt
    pushTotal
    pushDone
    pushFinishedAt
    sent
    read
    reminded
    unitName
    updatedAt
  }
`);

export const BenefitPolicyListDocument = graphql(/* GraphQL */ `
  query BenefitPolicyList($options: PolicyPushListOptions) {
    benefitPolicies(options: $options) {
      totalItems
      items {
        ...BenefitPolicyRow
      }
    }
  }
`);

export const BenefitPolicyCountsDocument = graphql(/* GraphQL */ `
  query BenefitPolicyCounts($filter: PolicyPushFilter) {
    benefitPolicyStateCounts(filter: $filter) {
      state
      count
      overdue
    }
  }
`);

export const BenefitPolicyByIdDocument = graphql(/* GraphQL */ `
  query BenefitPolicyById($id: ID!) {
    benefitPolicy(id: $id) {
      ...BenefitPolicyRow
      summary
      eligibility
      documentId
      document {
        id
        title
        number
      }
      withdrawReason
      mayAct
      deliveries {
        state
        count
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

export const EligibilityPreviewDocument = graphql(/* GraphQL */ `
  query EligibilityPreview($filter: JSON!, $options: EnterpriseListOptions) {
    eligibilityPreview(filter: $filter) {
      total
      reachable
      words
      problem
    }
    enterprises(options: $options) {
      items {
        id
        name
        districtName
      }
    }
  }
`);

export const PolicyReceiptListDocument = graphql(/* GraphQL */ `
  query PolicyReceiptList($options: PolicyReceiptListOptions) {
    policyReceipts(options: $options) {
      totalItems
      items {
        id
        enterpriseId
        enterpriseName
        contactName
        sentAt
        readAt
        remindedAt
        deliveryState
      }
    }
  }
`);

export const DraftBenefitPolicyDocument = graphql(/* GraphQL */ `
  mutation DraftBenefitPolicy($input: DraftBenefitPolicyInput!) {
    draftBenefitPolicy(input: $input) {
      __typename
      ... on PolicyPush {
        id
      }
      ...RefusalFields
    }
  }
`);

export const PerformBenefitPolicyActionDocument = graphql(/* GraphQL */ `
  mutation PerformBenefitPolicyAction($input: PerformBenefitPolicyActionInput!) {
    performBenefitPolicyAction(input: $input) {
      __typename
      ... on PolicyPush {
        id
        version
        state
      }
      ...RefusalFields
    }
  }
`);
