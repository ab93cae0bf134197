import { people } from '../../test/people.js';
import { actingName, doerId, guisesOf, idsBehind, userRef } from './stand-in.js';

const { host, coHandler, hostUnitHead } = people;
const deputy = { ...coHandler, actingFor: [host, hostUnitHead] };

describe('a deputy', () => {
  it('acts as themselves, or in the place of each absent colleague', () => {
    expect(guisesOf(coHandler)).toEqual([coHandler]);
    expect(guisesOf(deputy).map(actingName)).toEqual([
      'coHandler的姓名',
      'coHandler的姓名（代host的姓名）',
      'coHandler的姓名（代hostUnitHead的姓名）',
    ]);
  });

  it('is remembered with the part in which they acted, and as who they are', () => {
    const [own, inPlace] = guisesOf(deputy).map(userRef);
    expect(own).toEqual({ kind: 'user', id: 'coHandler', name: 'coHandler的姓名' });
    expect(inPlace).toEqual({
      kind: 'user',
      id: 'host',
      name: 'coHandler的姓名（代host的姓名）',
      deputyId: 'coHandler',
    });
    expect([own!, inPlace!].map(doerId)).toEqual(['coHandler', 'coHandler']);
  });

  it('is one person in whatever guise', () => {
    for (const guise of guisesOf(deputy))
      expect([...idsBehind(guise)].sort()).toEqual(['coHandler', 'host', 'hostUnitHead']);
    expect(idsBehind(host)).toEqual(['host']);
  });
});
