import { graphql } from '../gql/gql.js';

export const CalendarYearsDocument = graphql(/* GraphQL */ `
  query CalendarYears {
    calendarYears {
      year
      announced
      source
      exceptions {
        day
        kind
        name
      }
    }
  }
`);

export const UploadCalendarDocument = graphql(/* GraphQL */ `
  mutation UploadCalendar($year: Int!, $text: String!) {
    uploadCalendar(year: $year, text: $text) {
      __typename
      ... on Done {
        ok
      }
      ...RefusalFields
    }
  }
`);
