import { graphql } from '../gql/gql.js';

export const RatedAnswerFragment = graphql(/* GraphQL */ `
  fragment RatedAnswerRow on RatedAnswer {
    id
    problemId
    number
    title
    round
    satisfaction
    cause
    comment
    source
    result
    contactedInTime
    reworked
    districtCode
    category
    ratedAt
    hostUnitName
    enterprise {
      id
      name
    }
  }
`);

export const RatedAnswerListDocument = graphql(/* GraphQL */ `
  query RatedAnswerList($options: RatedAnswerListOptions) {
    ratedAnswers(options: $options) {
      totalItems
      items {
        ...RatedAnswerRow
      }
    }
  }
`);

export const SatisfactionCountsDocument = graphql(/* GraphQL */ `
  query SatisfactionCounts($filter: RatedAnswerFilter) {
    satisfactionCounts(filter: $filter) {
      satisfaction
      count
    }
  }
`);

export const RatesFragment = graphql(/* GraphQL */ `
  fragment RatesFields on SatisfactionRates {
    base
    unrated
    timed
    contacted
    resolved
    satisfied
    basic
    dissatisfied
    responseRate
    resolutionRate
    satisfactionRate
    overall
    statement
  }
`);

export const SatisfactionRatesDocument = graphql(/* GraphQL */ `
  query SatisfactionRates($filter: RatedAnswerFilter) {
    satisfactionRates(filter: $filter) {
      total {
        ...RatesFields
      }
      byUnit {
        unitId
        unitName
        rates {
          ...RatesFields
        }
      }
      byMonth {
        month
        rates {
          ...RatesFields
        }
      }
    }
  }
`);
