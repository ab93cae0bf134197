import { graphql } from '../gql/gql.js';

export const DueCalendarDocument = graphql(/* GraphQL */ `
  query DueCalendar($month: String!) {
    dueCalendar(month: $month) {
      day
      workday
      reason
      provisional
      problems
      late
      orders
    }
  }
`);
