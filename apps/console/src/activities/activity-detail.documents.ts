import { graphql } from '../gql/gql.js';

export const ActivityDetailFragment = graphql(/* GraphQL */ `
  fragment ActivityDetail on Activity {
    ...ActivityRow
    summary
    saidAttendance
    loggedAfterwards
    ledgerNo
    rescheduledCount
    correctedCount
    cancelReason
    announcedAt
    beganAt
    endedAt
    archivedAt
    teamId
    itemKey
    itemContent
    basisDocumentId
    basisDocumentTitle
    enterpriseIds
    hosts {
      kind
      id
      name
    }
    headcount {
      expected
      present
      onLeave
      absent
    }
    enterprises {
      id
      name
    }
    people {
      personKey
      name
      unitName
      organisation
      role
      isExpected
      isAttendance
      signedInAt
      signIn
      proxyName
      reason
    }
    expenses {
      id
      spentOn
      amountFen
      item
      voucherNo
      voucherFileId
      isVoucherElsewhere
    }
    clocks {
      ...ClockFields
    }
    attachments {
      ...AttachmentFields
    }
    availableActions {
      ...ActionFields
    }
  }
`);

export const ActivityDetailDocument = graphql(/* GraphQL */ `
  query ActivityDetail($id: ID!, $events: Int!) {
    activity(id: $id) {
      ...ActivityDetail
      events(take: $events) {
        ...EventFields
      }
    }
  }
`);

export const PerformActivityActionDocument = graphql(/* GraphQL */ `
  mutation PerformActivityAction($input: PerformActivityActionInput!) {
    performActivityAction(input: $input) {
      __typename
      ... on Activity {
        id
        version
        state
      }
      ...RefusalFields
    }
  }
`);

export const SignInScreenDocument = graphql(/* GraphQL */ `
  query SignInScreen($id: ID!) {
    activity(id: $id) {
      id
      title
      place
      state
      headcount {
        expected
        present
        onLeave
        absent
      }
    }
    activitySignInCode(id: $id) {
      code
      nextAt
    }
  }
`);
