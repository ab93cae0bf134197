import { graphql } from '../gql/gql.js';

export const CalendarYearsDocument = graphql(/* GraphQL */ `
  query CalendarYears {
    calendarWarning
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

export const CalendarPreviewDocument = graphql(/* GraphQL */ `
  query CalendarPreview($edit: CalendarEditInput!, $skip: Int!, $take: Int!) {
    calendarPreview(edit: $edit, skip: $skip, take: $take) {
      __typename
      ... on CalendarPreview {
        token
        year
        summary
        needsConfirmation
        totalItems
        changes {
          day
          from
          to
        }
        counts {
          open
          moved
          cases
          earlier
          later
          confirmed
          lateAtOnce
          relieved
        }
        items {
          clockId
          subjectType
          subjectId
          number
          title
          kindLabel
          from
          to
          lateAtOnce
          relieved
        }
      }
      ...RefusalFields
    }
  }
`);

export const ApplyCalendarDocument = graphql(/* GraphQL */ `
  mutation ApplyCalendar($input: ApplyCalendarInput!) {
    applyCalendarEdit(input: $input) {
      __typename
      ... on Job {
        id
      }
      ...RefusalFields
    }
  }
`);

export const DueCalculationDocument = graphql(/* GraphQL */ `
  query DueCalculation($from: DateTime!, $unit: String!, $amount: Int!) {
    dueCalculation(from: $from, unit: $unit, amount: $amount) {
      __typename
      ... on DueExplanation {
        startedAt
        grantText
        dueAt
        provisional
        days {
          day
          weekday
          counts
          n
          reason
          provisional
        }
      }
      ...RefusalFields
    }
  }
`);
