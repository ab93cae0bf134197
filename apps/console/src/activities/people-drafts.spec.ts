import { draftsOf, listChange, namesIn, newcomer, peopleChange, withPeople } from './people-drafts.js';

const row = (personKey: string, more: object = {}) => ({
  ...{ personKey, name: personKey, unitName: '办公室', organisation: null, role: 'PARTICIPANT', isExpected: true },
  ...{
    isAttendance: true,
    signedInAt: null as string | null,
    signIn: null,
    proxyName: null,
    reason: null as string | null,
  },
  ...more,
});

describe('people of an activity in a form', () => {
  it('are one line each, with all their roles', () => {
    const [first] = draftsOf([row('a'), row('a', { role: 'SPEAKER', isAttendance: false })]);
    expect(first).toMatchObject({ roles: ['PARTICIPANT', 'SPEAKER'], present: true });
  });

  it('nothing changed is nothing to write', () => {
    const people = draftsOf([row('a'), row('b', { role: 'LEAVE', reason: '出差', isAttendance: false })]);
    expect(peopleChange(people, people)).toEqual({ people: [], removed: [] });
  });

  it('a role taken off is removed, one put on is written', () => {
    const people = draftsOf([row('a'), row('b')]);
    const now = people.map((one) => (one.key === 'a' ? { ...one, roles: ['SPEAKER' as const] } : one));
    expect(peopleChange(people, now)).toEqual({
      people: [{ role: 'SPEAKER', name: 'a', personKey: 'a' }],
      removed: ['a PARTICIPANT'],
    });
    expect(peopleChange(people, now.slice(0, 1)).removed).toEqual(['a PARTICIPANT', 'b PARTICIPANT']);
  });

  it('one tick taken off an unsigned list says of all the others that they were there', () => {
    const people = draftsOf([row('a'), row('b'), row('c')]);
    const now = people.map((one) => (one.key === 'c' ? { ...one, present: false } : one));
    expect(peopleChange(people, now).people.map(({ personKey, isPresent }) => [personKey, isPresent])).toEqual([
      ['a', true],
      ['b', true],
    ]);
  });

  it('on a signed list only what differs is said; a signature can be taken back', () => {
    const signed = { signedInAt: '2026-03-05T04:00:00.000Z' };
    const people = draftsOf([row('a', signed), row('b', { isAttendance: false }), row('c', signed)]);
    const now = people.map((one) =>
      one.key === 'b' ? { ...one, present: true } : one.key === 'c' ? { ...one, present: false } : one,
    );
    expect(peopleChange(people, now).people.map(({ personKey, isPresent }) => [personKey, isPresent])).toEqual([
      ['b', true],
      ['c', false],
    ]);
    expect(peopleChange(people, [...people, newcomer({ name: '新来的' })]).people).toEqual([
      { role: 'PARTICIPANT', name: '新来的', isPresent: true },
    ]);
  });

  it('of a plan are put on the list and taken off it; nobody is signed in by that', () => {
    const signed = { signedInAt: '2026-03-05T04:00:00.000Z' };
    const people = draftsOf([row('a', signed), row('b', { isAttendance: false })]);
    expect(listChange(people, people)).toEqual({ people: [], removed: [] });
    expect(listChange(people, [...people.slice(0, 1), newcomer({ name: '新来的' })])).toEqual({
      people: [{ role: 'PARTICIPANT', name: '新来的' }],
      removed: ['b PARTICIPANT'],
    });
  });

  it('names are read as people paste them, and nobody is listed twice', () => {
    expect(namesIn('张三、李四,王五\n赵六 张三；')).toEqual(['张三', '李四', '王五', '赵六']);
    const list = [newcomer({ name: '张三' })];
    expect(withPeople(list, [newcomer({ name: '张三' }), newcomer({ name: '李四' })])).toHaveLength(2);
  });
});
