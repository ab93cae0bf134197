import { graphql } from '../gql/gql.js';

export const SettingsDocument = graphql(/* GraphQL */ `
  query Settings {
    settings {
      sampling {
        version
        withdrawn
        rated
        seed
      }
      weights {
        version
        response
        satisfaction
        resolution
        basic
      }
      answerDays {
        version
        level1
        level2
      }
      orderPrefix {
        version
        prefix
      }
      ladder {
        version
        rungs {
          step
          offsetDays
          kind
          recipients
        }
      }
      cadence {
        version
        rules {
          target
          everyMonths
          level
        }
      }
      maxExtensions {
        version
        most
      }
      pace {
        version
        green
        yellow
      }
      taskReports {
        version
        dueDays
        remindDays
      }
      frequency {
        version
        rules {
          kinds
          per
          times
        }
      }
      partnershipExpiry {
        version
        noticeDays
        reminderDays
        graceDays
      }
    }
  }
`);

export const SettingHistoryDocument = graphql(/* GraphQL */ `
  query SettingHistory($skip: Int!, $take: Int!) {
    settingHistory(skip: $skip, take: $take) {
      totalItems
      items {
        name
        label
        version
        at
        actorName
        note
        before
        after
      }
    }
  }
`);

export const SaveSamplingDocument = graphql(/* GraphQL */ `
  mutation SaveSampling($input: SaveSamplingInput!) {
    saveSamplingSetting(input: $input) {
      __typename
      ... on Done {
        ok
      }
      ...RefusalFields
    }
  }
`);

export const SaveWeightsDocument = graphql(/* GraphQL */ `
  mutation SaveWeights($input: SaveWeightsInput!) {
    saveWeightsSetting(input: $input) {
      __typename
      ... on Done {
        ok
      }
      ...RefusalFields
    }
  }
`);

export const SaveAnswerDaysDocument = graphql(/* GraphQL */ `
  mutation SaveAnswerDays($input: SaveAnswerDaysInput!) {
    saveAnswerDaysSetting(input: $input) {
      __typename
      ... on Done {
        ok
      }
      ...RefusalFields
    }
  }
`);

export const SaveOrderPrefixDocument = graphql(/* GraphQL */ `
  mutation SaveOrderPrefix($input: SaveOrderPrefixInput!) {
    saveOrderPrefixSetting(input: $input) {
      __typename
      ... on Done {
        ok
      }
      ...RefusalFields
    }
  }
`);

export const SaveLadderDocument = graphql(/* GraphQL */ `
  mutation SaveLadder($input: SaveLadderInput!) {
    saveLadderSetting(input: $input) {
      __typename
      ... on Done {
        ok
      }
      ...RefusalFields
    }
  }
`);

export const SaveCadenceDocument = graphql(/* GraphQL */ `
  mutation SaveCadence($input: SaveCadenceInput!) {
    saveCadenceSetting(input: $input) {
      __typename
      ... on Done {
        ok
      }
      ...RefusalFields
    }
  }
`);

export const SaveMaxExtensionsDocument = graphql(/* GraphQL */ `
  mutation SaveMaxExtensions($input: SaveMaxExtensionsInput!) {
    saveMaxExtensionsSetting(input: $input) {
      __typename
      ... on Done {
        ok
      }
      ...RefusalFields
    }
  }
`);

export const SavePaceDocument = graphql(/* GraphQL */ `
  mutation SavePace($input: SavePaceInput!) {
    savePaceSetting(input: $input) {
      __typename
      ... on Done {
        ok
      }
      ...RefusalFields
    }
  }
`);

export const SaveTaskReportsDocument = graphql(/* GraphQL */ `
  mutation SaveTaskReports($input: SaveTaskReportsInput!) {
    saveTaskReportsSetting(input: $input) {
      __typename
      ... on Done {
        ok
      }
      ...RefusalFields
    }
  }
`);

export const SaveFrequencyDocument = graphql(/* GraphQL */ `
  mutation SaveFrequency($input: SaveFrequencyInput!) {
    saveFrequencySetting(input: $input) {
      __typename
      ... on Done {
        ok
      }
      ...RefusalFields
    }
  }
`);

export const SavePartnershipExpiryDocument = graphql(/* GraphQL */ `
  mutation SavePartnershipExpiry($input: SavePartnershipExpiryInput!) {
    savePartnershipExpirySetting(input: $input) {
      __typename
      ... on Done {
        ok
      }
      ...RefusalFields
    }
  }
`);
