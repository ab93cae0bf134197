import { graphql } from '../gql/gql.js';

export const HomeDocument = graphql(/* GraphQL */ `
  query Home {
    home {
      calendarWarning
      counts {
        overdue
        dueToday
        toSign
        toDo
        visitsToday
        toComplete
      }
      todo {
        ...HomeProblem
      }
      overdueProblems {
        ...HomeProblem
      }
      visitsToday {
        id
        purpose
        state
        plannedAt
        missed
        enterprise {
          id
          name
          address
        }
        lead {
          id
          name
        }
      }
    }
  }
`);

export const HomeProblemFragment = graphql(/* GraphQL */ `
  fragment HomeProblem on Problem {
    id
    number
    title
    state
    round
    dueAt
    dueProvisional
    overdue
    enterprise {
      id
      name
    }
    host {
      id
      name
      unitName
    }
  }
`);

export const LeaderDocument = graphql(/* GraphQL */ `
  query Leader {
    home {
      leader {
        visitsThisMonth
        openProblems
        overdueProblems
        closedThisYear
        solvedThisYear
        onTimeRate
        satisfiedRate
        byUnit {
          unitId
          unitName
          open
          overdue
          closed
        }
        byDistrict {
          districtCode
          districtName
          open
          overdue
          closed
        }
        oldestOverdue {
          ...HomeProblem
        }
      }
    }
  }
`);
