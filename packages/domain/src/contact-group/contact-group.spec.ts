import { shanghaiDayOf } from '../deadline/shanghai-time.js';
import type { ContactGroup } from './contact-group.types.js';
import { enterprisesInGroup, groupFaults, handOverGroup } from './group-faults.js';

const day = shanghaiDayOf;
const span = (id: string, from = '2022-01-01', to: string | null = null) => ({
  id,
  from: day(from),
  to: to === null ? null : day(to),
});
const group = (more: Partial<ContactGroup> = {}): ContactGroup => ({
  ...{ id: 'g', bureauId: 'b', unitPath: '/b/fund/', platform: 'WECOM', name: '帮办一群', ownerId: 'a' },
  ...{
    openedOn: day('2022-01-01'),
    closedOn: null,
    members: [span('a')],
    enterprises: [span('e', '2022-01-01', '2022-06-30')],
  },
  ...more,
});
const fields = (more: Partial<ContactGroup>) =>
  groupFaults(group(more), [group({ id: 'x', name: '帮办二群' })]).map(({ field, code }) => `${field} ${code}`);

describe('a contact group', () => {
  it('has a name of its own on its platform, and nobody twice at a time', () => {
    expect(fields({})).toEqual([]);
    expect(fields({ name: '帮办二群 ' })).toEqual(['name DUPLICATE']);
    expect(fields({ name: '帮办二群', platform: 'QQ' })).toEqual([]);
    expect(fields({ platform: 'X' as never })).toEqual(['platform UNKNOWN']);
    expect(fields({ enterprises: [span('e'), span('e', '2022-03-01')] })).toEqual(['enterprises.1 DUPLICATE']);
    expect(fields({ members: [span('a', '2022-03-01', '2022-02-01')] })).toEqual(['members.0.to RANGE']);
  });

  it('knows its enterprises by the day', () => {
    expect(enterprisesInGroup(group(), day('2022-06-30'))).toEqual(['e']);
    expect(enterprisesInGroup(group(), day('2022-07-01'))).toEqual([]);
  });

  it('is handed over without anybody being in it twice', () => {
    const handed = handOverGroup(group(), { from: 'a', to: 'b' }, day('2022-05-01'));
    expect(handed).toMatchObject({
      ownerId: 'b',
      members: [span('a', '2022-01-01', '2022-04-30'), span('b', '2022-05-01')],
    });
    expect(groupFaults(handed, [])).toEqual([]);
    expect(handOverGroup(group(), { from: 'a', to: 'a' }, day('2022-05-01'))).toEqual(group());
    expect(
      handOverGroup(group({ members: [span('a'), span('b')] }), { from: 'a', to: 'b' }, day('2022-01-01')).members,
    ).toEqual([span('b')]);
    const guest = group({ members: [span('a'), span('c')] });
    expect(handOverGroup(guest, { from: 'c', to: 'b' }, day('2022-05-01'))).toMatchObject({
      ownerId: 'a',
      members: [span('a'), span('c', '2022-01-01', '2022-04-30'), span('b', '2022-05-01')],
    });
    expect(handOverGroup(group(), { from: 'x', to: 'b' }, day('2022-05-01'))).toEqual(group());
  });
});
