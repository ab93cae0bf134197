import { graphql } from '../gql/gql.js';

export const LateClockFragment = graphql(/* GraphQL */ `
  fragment LateClockRow on LateClock {
    id
    kind
    round
    dueAt
    late
    daysLate
    rung
    ownerName
    unitName
    leaderName
    problemId
    problemNumber
    title
    state
    returnedCount
    enterpriseName
    orderId
    orderNumber
    orderState
  }
`);

export const LateClocksDocument = graphql(/* GraphQL */ `
  query LateClocks($options: BoardOptions) {
    supervisionBoard(options: $options) {
      totalItems
      items {
        ...LateClockRow
      }
    }
  }
`);

export const BoardFiguresDocument = graphql(/* GraphQL */ `
  query BoardFigures {
    supervisionBoard(options: { take: 1 }) {
      totals {
        total
        late
        blue
        urge
        order1
        order2
        bulletin
        returned
      }
      byUnit {
        ...BoardGroupFields
      }
      byLeader {
        ...BoardGroupFields
      }
    }
  }
`);

export const BoardGroupFragment = graphql(/* GraphQL */ `
  fragment BoardGroupFields on BoardGroup {
    id
    name
    total
    late
    blue
    urge
    order1
    order2
    bulletin
    worstDays
  }
`);
