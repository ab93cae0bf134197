import { standingTeams } from './standing-teams.js';

const team = (value: string, dissolvedOn: string | null) => ({ value, label: value, dissolvedOn });
const teams = [team('standing', null), team('gone', '2021-12-31'), team('going', '2026-03-05')];
const offered = (day: string, kept: string | null = null) => standingTeams(teams, day, kept).map(({ value }) => value);

describe('teams to choose from', () => {
  it('are those that are there on the day', () => {
    expect(offered('2026-03-05')).toEqual(['standing', 'going']);
    expect(offered('2026-03-06')).toEqual(['standing']);
    expect(offered('2021-06-01')).toEqual(['standing', 'gone', 'going']);
  });

  it('and the one that is chosen already', () => expect(offered('2026-03-06', 'gone')).toEqual(['standing', 'gone']));
});
