import fc from 'fast-check';
import { addDays, shanghaiDayOf } from '../deadline/shanghai-time.js';
import { isTeamKind, teamFaults } from './team-faults.js';
import { teamKey, teamKinds, teamTitle, type TeamKind } from './team-kind.js';
import {
  appointLeader,
  enterprisesOn,
  goneOn,
  isStanding,
  leaderOn,
  membersOn,
  participantsOn,
} from './team-on-day.js';
import type { Membership, Team } from './team.types.js';

const day = shanghaiDayOf;
const member = (id: string, more: Partial<Membership> = {}): Membership => ({
  ...{ id, userId: id, name: id, role: 'MEMBER', from: day('2022-03-01'), to: null },
  ...more,
});
const team = (more: Partial<Team> = {}): Team => ({
  ...{
    id: 'team',
    bureauId: 'bureau',
    kind: 'TASK_FORCE',
    name: '高企培育',
    purpose: '培育高企',
    unitPath: '/b/fund/',
  },
  ...{ foundedOn: day('2022-02-10'), dissolvedOn: null, basisDocumentId: null },
  memberships: [member('a', { role: 'LEADER' }), member('b')],
  enterprises: [{ enterpriseId: 'e', from: day('2022-03-01'), to: day('2022-06-30') }],
  ...more,
});
const fieldsOf = (one: Team, others: readonly Team[] = []) =>
  teamFaults(one, others).map(({ field, code }) => `${field} ${code}`);

describe('a team', () => {
  it('is unique by kind and name, however the name is written', () => {
    const taskForce = team();
    expect(fieldsOf(team({ id: 'x', kind: 'VOLUNTEER' }), [taskForce])).toEqual([]);
    for (const name of ['高企培育', ' 高企 培育', '“高企培育”', '高企培育党员攻坚组'])
      expect(fieldsOf(team({ id: 'x', name }), [taskForce])).toEqual(['name DUPLICATE']);
    expect(fieldsOf(taskForce, [taskForce])).toEqual([]);
    expect(teamTitle({ kind: 'VANGUARD', name: '疫情防控' })).toBe('疫情防控党员先锋队');
    expect(teamKey('VANGUARD', '党员先锋队')).toBe('VANGUARD:党员先锋队');
  });

  it('has sound names, dates and people', () => {
    expect(fieldsOf(team())).toEqual([]);
    expect(fieldsOf(team({ name: ' ' }))).toEqual(['name REQUIRED']);
    expect(fieldsOf(team({ kind: 'X' as TeamKind }))).toEqual(['kind UNKNOWN']);
    expect(fieldsOf(team({ memberships: [member('a', { from: day('2022-01-01') })] }))).toEqual([
      'memberships.0.from RANGE',
    ]);
    expect(fieldsOf(team({ memberships: [member('a', { to: day('2022-02-28') })] }))).toEqual([
      'memberships.0.to RANGE',
    ]);
    expect(fieldsOf(team({ dissolvedOn: day('2022-12-31'), memberships: [member('a')] }))).toEqual([
      'memberships.0.to RANGE',
    ]);
    expect(fieldsOf(team({ memberships: [member('a'), member('x', { userId: 'a' })] }))).toEqual([
      'memberships.1.userId DUPLICATE',
    ]);
    const [one] = team().enterprises;
    expect(fieldsOf(team({ enterprises: one ? [one, one] : [] }))).toEqual(['enterprises.1 DUPLICATE']);
    expect(isTeamKind('toString')).toBe(false);
  });

  it('has one leader at a time', () => {
    const two = [member('a', { role: 'LEADER' }), member('b', { role: 'LEADER' })];
    expect(fieldsOf(team({ memberships: two }))).toEqual(['memberships.1.role DUPLICATE']);
  });

  it('answers for a day', () => {
    const on = day('2022-05-01');
    expect(leaderOn(team(), on)?.userId).toBe('a');
    expect(participantsOn(team(), on)).toEqual(['a', 'b']);
    expect(membersOn(team(), day('2022-02-20'))).toEqual([]);
    expect([enterprisesOn(team(), on), enterprisesOn(team(), day('2022-07-01'))]).toEqual([['e'], []]);
    expect(isStanding(team({ dissolvedOn: on }), on)).toBe(true);
    expect(isStanding(team({ dissolvedOn: on }), addDays(on, 1))).toBe(false);
    expect([goneOn(team(), on), goneOn(team({ dissolvedOn: on }), on)]).toEqual([null, null]);
    expect(goneOn(team({ dissolvedOn: on }), addDays(on, 1))).toBe(
      '“高企培育党员攻坚组”已于2022年5月1日(周日)撤销，请改选现有的队伍。',
    );
  });

  it('stays sound through any row of appointments, each new leader leading from their day', () => {
    const appointments = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 0, max: 40 })));
    fc.assert(
      fc.property(appointments, (list) => {
        let current = team();
        let on = day('2022-03-01');
        for (const [index, [userId, days]] of list.entries()) {
          on = addDays(on, days);
          current = appointLeader(current, { userId, name: userId }, on, { leader: `l${index}`, former: `f${index}` });
          expect(leaderOn(current, on)?.userId).toBe(userId);
          expect(teamFaults(current, [])).toEqual([]);
        }
      }),
    );
  });

  it.each(Object.values(teamKinds))('$label is counted in $unit', ({ unit }) => expect(['支', '个']).toContain(unit));
});
