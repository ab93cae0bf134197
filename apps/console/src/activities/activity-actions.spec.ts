import { actionsShown, dialogOf } from './activity-actions.js';

const offer = (action: string) => ({ action, label: action, primary: false, needs: [], offers: [] });
const words = { openScreen: '打开签到屏', goSignIn: '活动签到' };
const shown = (...actions: string[]) =>
  actionsShown({ availableActions: actions.map(offer) }, words).map(({ action, primary }) => [action, primary]);

describe('what the page of an activity offers', () => {
  it('one button leads to the record', () => {
    expect(shown('archive', 'record')).toEqual([['archive', true]]);
    expect(shown('correct')).toEqual([['correct', true]]);
  });

  it('while people are signing in the screen comes first, for guests their own sign-in', () => {
    expect(shown('signIn', 'close', 'cancel')).toEqual([
      ['openScreen', true],
      ['goSignIn', false],
      ['close', false],
      ['cancel', false],
    ]);
    expect(shown('signIn', 'askLeave')).toEqual([
      ['goSignIn', true],
      ['askLeave', false],
    ]);
  });

  it('urges nobody to leave', () => {
    expect(shown('askLeave')).toEqual([['askLeave', false]]);
    expect(shown('announce', 'reschedule')).toEqual([
      ['announce', true],
      ['reschedule', false],
    ]);
  });

  it('one signs in for somebody who was expected and has not signed', () => {
    const row = (personKey: string, more: object = {}) => ({
      ...{ personKey, name: personKey, unitName: null, organisation: null, role: 'PARTICIPANT', isExpected: true },
      ...{ isAttendance: false, signedInAt: null, signIn: null, proxyName: null, reason: null },
      ...more,
    });
    const people = [
      row('a', { signedInAt: '2026-03-05T04:00:00.000Z' }),
      row('b'),
      row('c', { role: 'LEAVE' }),
      row('d', { isExpected: false }),
    ];
    const spec = { name: 'personKey', label: '被代签人', kind: 'id', options: [] };
    const { needs } = dialogOf({ people }, { ...offer('signInFor'), needs: [spec] });
    expect(needs).toEqual([{ ...spec, kind: 'choice', options: [{ value: 'b', label: 'b' }] }]);
  });
});
