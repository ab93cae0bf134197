import { peopleFault } from '../activity/people-faults.js';
import { expensesFault } from '../activity/expense-faults.js';
import { columnFaults } from '../column/column-faults.js';
import { documentFaults } from '../document/document-faults.js';
import { checkLedger } from '../figure/check-ledger.js';
import { evaluateFigure } from '../figure/evaluate-figure.js';
import { yearPeriod } from '../figure/period.js';
import { knownFigure } from '../figure/registry.js';
import { teamFaults } from '../team/team-faults.js';
import { demoColumns } from './demo-columns.js';
import { demoActivities, demoLedger } from './demo-ledger.js';
import { day } from './demo-people.js';
import { demoDocuments, demoTeams } from './demo-registers.js';

const year = yearPeriod(2022);
const valueOf = (code: string) => evaluateFigure(knownFigure(code), demoLedger, year);

describe('the demo year 2022', () => {
  it.each([
    ['study.sessions', 13, '13次'],
    ['study.observations', 1, '1次'],
    ['study.speakers', 35, '35人次'],
    ['column.discipline', 20, '20期'],
    ['column.spirit', 15, '15期'],
    ['column.book', 5, '5期'],
    ['column.congress', 7, '7期'],
    ['column.reading', 5, '5期'],
    ['column.issues', 47, '47期'],
    ['microClass.lecturers', 4, '4人次'],
    ['microComment.authors', 8, '8人次'],
    ['team.volunteer', 3, '3支'],
    ['team.taskForce', 3, '3个'],
    ['team.vanguard', 1, '1个'],
    ['themeDay.sessions', 13, '13次'],
    ['themeDay.speakers', 53, '50余人次'],
    ['epidemic.attendance', 312, '300余人次'],
    ['epidemic.expenses', 9_340_000, '9万余元'],
    ['document.issued', 5, '5份'],
    ['partnership.signed', 3, '3家'],
    ['help.events', 34, '30余场次'],
    ['problem.resolved', 53, '50余项'],
  ])('%s is %i and reads %s', (code, value, display) => {
    expect([valueOf(code).value, valueOf(code).display]).toEqual([value, display]);
  });

  it('counts the reading column once it is decided that it stands for itself', () => {
    const columnIssue = (demoLedger.columnIssue ?? []).map((row) => ({ ...row, overlap: 'NONE' }));
    expect(evaluateFigure(knownFigure('column.issues'), { ...demoLedger, columnIssue }, year).value).toBe(52);
  });

  it('is made of sound rows', () => {
    for (const { people, expenses } of demoActivities)
      expect([peopleFault(people), expensesFault(expenses, day('2022-12-31'))]).toEqual([null, null]);
    for (const team of demoTeams) expect(teamFaults(team, demoTeams)).toEqual([]);
    for (const document of demoDocuments)
      expect(documentFaults(document, demoDocuments, new Date('2023-01-01T00:00:00Z'))).toEqual([]);
    for (const column of demoColumns) expect(columnFaults(column, demoColumns)).toEqual([]);
    const ids = Object.values(demoLedger).map((rows) => rows.map(({ id }) => id));
    for (const subject of ids) expect(new Set(subject).size).toBe(subject.length);
  });

  it('leaves one thing open: whether two columns are the same', () =>
    expect(checkLedger(demoLedger, year).map(({ rule }) => rule)).toEqual(['column.undecided']));
});
