import { accepted, codeOf, refusalOf, walkAtRandom } from '../../test/act-matrix.js';
import {
  activityAfter,
  activityBench,
  activityIn,
  activityPeople,
  activityWho,
  actOnActivity,
  expense,
  newActivity,
  person,
  plan,
} from '../../test/activities.js';
import { actor, paths, people } from '../../test/people.js';
import { hoursLater, noon } from '../../test/problems.js';
import { defaultPolicy, grantFor } from '../deadline/deadline-policy.js';
import { shanghaiDayOf } from '../deadline/shanghai-time.js';
import { asActor } from '../lifecycle/act.types.js';
import { notInRegister } from './activity-checks.js';
import type { Activity } from './activity.types.js';
import { headcountOf, participationsOf, peopleNotInRegister } from './attendance.js';
import { decideActivity } from './decide-activity.js';
import { totalFen } from './expense-faults.js';
import { planActivity } from './plan-activity.js';
import { isStepFresh, secondsPerStep, signInStep } from './sign-in-code.js';

const { ANNOUNCED, CHECKING_IN, TO_RECORD, ARCHIVED } = activityIn;
const planned = (more: Parameters<typeof newActivity>[0]) =>
  planActivity(newActivity(more), activityPeople.organizer, noon);

describe('planning', () => {
  it('looks ahead; what took place is logged with a reason, and its record is due', () => {
    expect(refusalOf(planned({ plannedOn: '2026-03-04' }))).toEqual(['DATE_IN_PAST', 'plannedOn']);
    expect(refusalOf(planned({ plannedOn: '2026-03-06', loggedAfterwards: '忘了' }))).toEqual([
      'DATE_AHEAD',
      'plannedOn',
    ]);
    const logged = planned({ plannedOn: '2026-03-04', loggedAfterwards: '当天临时组织' });
    expect(logged).toMatchObject({
      next: { state: 'TO_RECORD', loggedAfterwards: '当天临时组织' },
      clockOrders: [{ order: 'start', kind: 'activityRecord', ownerUserId: 'organizer' }],
    });
    expect(grantFor(defaultPolicy, 'activityRecord', null, null, 1)).toEqual({ unit: 'workday', amount: 3 });
  });

  it.each<[string, Parameters<typeof newActivity>[0], string]>([
    ['no title', { title: ' ' }, 'title'],
    ['an unknown kind', { kind: 'PARTY' as never }, 'kind'],
    ['no host', { hosts: [] }, 'hosts'],
    ['a host of no kind', { hosts: [{ kind: 'CLUB' as never, id: null, name: '书社' }] }, 'hosts'],
    ['a host without a name', { hosts: [{ kind: 'EXTERNAL', id: null, name: ' ' }] }, 'hosts'],
    ['a start on another day', { startsAt: new Date('2026-03-06T01:00:00Z') }, 'startsAt'],
    ['a host twice', { hosts: [...newActivity().hosts, ...newActivity().hosts] }, 'hosts'],
    ['an unknown theme', { helpTheme: 'X' as never }, 'helpTheme'],
    ['a person twice', { people: [person('a'), person('a')] }, 'people'],
    ['a leave without a reason', { people: [person('a', { role: 'LEAVE' })] }, 'people'],
    ['a guest without an organisation', { people: [person('guest:1')] }, 'people'],
    ['no such day', { plannedOn: '2026-02-30' }, 'plannedOn'],
  ])('refuses %s', (_name, more, field) => expect(refusalOf(planned(more))[1]).toBe(field));

  it('is for one’s own activities and those of the unit one leads', () => {
    const who = [activityPeople.organizer, people.hostUnitHead, people.coordinator, activityPeople.colleague];
    expect(who.map((one) => codeOf(planActivity(newActivity(), one, noon)))).toEqual(['OK', 'OK', 'OK', 'NOT_ALLOWED']);
    expect(codeOf(planActivity(newActivity(), actor('x', 'UNIT_HEAD', paths.talent), noon))).toBe('NOT_ALLOWED');
  });
});

describe('signing in', () => {
  const inside = activityAfter(CHECKING_IN, 'signIn', 'invitee');

  it('wants the code of this half minute, or the one before', () => {
    const step = signInStep(noon);
    expect(isStepFresh(step, new Date(noon.getTime() + 2 * secondsPerStep * 1000))).toBe(true);
    for (const old of [step - 3, step + 1])
      expect(refusalOf(actOnActivity(CHECKING_IN, 'signIn', 'invitee', { step: old }))).toEqual([
        'CODE_EXPIRED',
        'step',
      ]);
    expect(codeOf(actOnActivity(inside, 'signIn', 'invitee'))).toBe('ALREADY_SIGNED_IN');
    expect(refusalOf(actOnActivity(CHECKING_IN, 'signIn', 'invitee', { step, isRemote: true }))).toEqual([
      'MISSING_FACT',
      'reason',
    ]);
  });

  it('opens on the day', () => {
    const later = activityAfter(ANNOUNCED, 'reschedule', 'organizer', {
      plannedOn: '2026-03-06',
      reason: '会议冲突。',
    });
    const again = activityAfter(later, 'announce', 'organizer');
    expect(codeOf(actOnActivity(again, 'openSignIn', 'organizer'))).toBe('NOT_TODAY');
    expect(later).toMatchObject({ state: 'PLANNED', rescheduledCount: 1, announcedAt: null });
  });

  it('is done for others by those who are there, for three at most, never for who is on leave', () => {
    const facts = (personKey: string) => ({ personKey, reason: '手机没电。' });
    expect(codeOf(actOnActivity(CHECKING_IN, 'signInFor', 'invitee', facts('other')))).toBe('PROXY_ABSENT');
    const done = activityAfter(inside, 'signInFor', 'invitee', facts('other'));
    expect(done.people.find(({ personKey }) => personKey === 'other')).toMatchObject({
      signIn: 'PROXY',
      proxyId: 'invitee',
    });
    expect(codeOf(actOnActivity(done, 'signInFor', 'invitee', facts('other')))).toBe('ALREADY_SIGNED_IN');
    expect(refusalOf(actOnActivity(done, 'signInFor', 'invitee', facts('nobody')))).toEqual([
      'NOT_EXPECTED',
      'personKey',
    ]);
    const four = { ...inside, people: [...inside.people, ...['a', 'b', 'c'].map((key) => person(key))] };
    const three = ['other', 'a', 'b'].reduce<Activity>(
      (row, key) => activityAfter(row, 'signInFor', 'invitee', facts(key)),
      four,
    );
    expect(codeOf(actOnActivity(three, 'signInFor', 'invitee', facts('c')))).toBe('PROXY_LIMIT');
    expect(codeOf(actOnActivity(three, 'signInFor', 'organizer', facts('c')))).toBe('OK');
    const away = { ...inside, people: [...inside.people, person('away', { role: 'LEAVE', reason: '出差' })] };
    expect(codeOf(actOnActivity(away, 'signInFor', 'organizer', facts('away')))).toBe('ON_LEAVE');
  });

  it('counts 应到 and 实到; whoever comes in spite of a leave is there', () => {
    const leave = activityAfter(CHECKING_IN, 'askLeave', 'invitee');
    expect(headcountOf(activityAfter(leave, 'signInFor', 'organizer'))).toEqual({
      ...{ expected: 2, present: 1, onLeave: 1, absent: 0 },
    });
    expect(headcountOf(inside)).toEqual({ expected: 2, present: 1, onLeave: 0, absent: 1 });
    const came = activityAfter(leave, 'signIn', 'invitee');
    expect(headcountOf(came)).toEqual({ expected: 2, present: 1, onLeave: 0, absent: 1 });
  });

  it('takes colleagues who sign up for an open activity', () => {
    const open = { ...ANNOUNCED, isOpen: true };
    const joined = accepted(decideActivity(open, 'signUp', {}, activityWho.colleague, noon)).next;
    expect(headcountOf(joined).expected).toBe(3);
    expect(codeOf(decideActivity(joined, 'signUp', {}, activityWho.colleague, noon))).toBe('NOT_ALLOWED');
    const auditor = asActor(actor('y', 'AUDITOR', paths.office));
    expect(codeOf(decideActivity(open, 'signUp', {}, auditor, noon))).toBe('NOT_ALLOWED');
  });
});

describe('the record', () => {
  it('needs minutes and people before it is archived, and stops the clock', () => {
    expect(refusalOf(actOnActivity(TO_RECORD, 'archive', 'organizer', {}))).toEqual(['NOTHING_RECORDED', 'summary']);
    const empty = { ...TO_RECORD, people: [] };
    expect(refusalOf(actOnActivity(empty, 'archive', 'organizer', { summary: '交流' }))).toEqual([
      'NOTHING_RECORDED',
      'people',
    ]);
    expect(actOnActivity(TO_RECORD, 'archive', 'organizer')).toMatchObject({
      clockOrders: [{ order: 'finish', kind: 'activityRecord' }],
    });
    expect(actOnActivity(CHECKING_IN, 'close', 'organizer')).toMatchObject({
      clockOrders: [{ order: 'start', ownerUserId: 'organizer' }],
    });
  });

  it('keeps a role row per person, and one attendance', () => {
    const rows = participationsOf(ARCHIVED).map(({ personKey, role, isAttendance }) => [personKey, role, isAttendance]);
    expect(rows).toEqual([
      ['invitee', 'PARTICIPANT', false],
      ['other', 'PARTICIPANT', true],
      ['invitee', 'SPEAKER', true],
    ]);
    const taken = activityAfter(ARCHIVED, 'correct', 'unitHead', {
      reason: '未到会。',
      removed: ['other PARTICIPANT'],
    });
    expect([headcountOf(taken).present, taken.correctedCount]).toEqual([1, 1]);
  });

  it.each([
    ['nothing', { amountFen: 0 }],
    ['parts of a 分', { amountFen: 0.5 }],
    ['too much', { amountFen: 1_000_000_001 }],
    ['no voucher', { voucherNo: ' ' }],
    ['a day ahead', { spentOn: shanghaiDayOf('2026-03-06') }],
    ['no purpose', { item: '' }],
  ])('refuses an expense of %s', (_name, more) =>
    expect(refusalOf(actOnActivity(TO_RECORD, 'record', 'organizer', { expenses: [expense(more)] }))).toEqual([
      'INVALID_FACT',
      'expenses',
    ]),
  );

  it('takes a voucher once, and adds amounts in 分', () => {
    const two = [expense(), expense({ id: 'x2' })];
    expect(refusalOf(actOnActivity(TO_RECORD, 'record', 'organizer', { expenses: two }))[1]).toBe('expenses');
    const expenses = [expense(), expense({ id: 'x2', voucherNo: '2026-002', amountFen: 55 })];
    expect(totalFen(activityAfter(TO_RECORD, 'record', 'organizer', { expenses }).expenses)).toBe(12_400);
    expect(refusalOf(actOnActivity(TO_RECORD, 'record', 'organizer', {}))).toEqual(['MISSING_FACT', 'summary']);
  });

  it('judges what is written together with what stands', () => {
    const once = activityAfter(TO_RECORD, 'record', 'organizer', { expenses: [expense()] });
    const again = { expenses: [expense({ id: 'x2' })] };
    expect(refusalOf(actOnActivity(once, 'record', 'organizer', again))[1]).toBe('expenses');
    expect(codeOf(actOnActivity(once, 'record', 'organizer', { ...again, removed: ['x1'] }))).toBe('OK');
    const leave = activityAfter(activityAfter(CHECKING_IN, 'askLeave', 'invitee'), 'close', 'organizer');
    const spoke = { people: [person('invitee', { role: 'SPEAKER' })] };
    expect(refusalOf(actOnActivity(leave, 'record', 'organizer', spoke))[1]).toBe('people');
    expect(codeOf(actOnActivity(leave, 'record', 'organizer', { ...spoke, removed: ['invitee LEAVE'] }))).toBe('OK');
  });

  it('names people who are in no register', () => {
    const unknown = peopleNotInRegister([person('a'), person('guest:1'), person('b')], new Set(['a']));
    expect(notInRegister(unknown)).toMatchObject({ code: 'UNKNOWN_PERSON', field: 'people' });
    expect(notInRegister(unknown)?.message).toContain('b的姓名不在人员名册中');
    expect(notInRegister([])).toBeNull();
  });

  it('walks at random, and the row is the fold of its events', () => {
    walkAtRandom(activityBench, () => plan());
    walkAtRandom(activityBench, () => plan({ isOpen: true, plannedOn: '2026-03-05' }));
    expect(hoursLater(0)).toEqual(noon);
  });
});
