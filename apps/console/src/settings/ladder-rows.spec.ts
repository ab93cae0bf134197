import { defaultLadder } from '@zhuqi/domain/deadline/ladder.js';
import { differs, rowFaults, rungOf, rungRows } from './ladder-rows.js';

const stored = defaultLadder.rungs.map((rung) => ({ ...rung, recipients: [...rung.recipients] }));

describe('the rungs of the ladder in a form', () => {
  it('come back as they went in', () => {
    const rows = rungRows(stored);
    expect(rows.map(rungOf)).toEqual(defaultLadder.rungs);
    expect(differs(rows, stored)).toBe(false);
    expect(rowFaults(rows)).toEqual([]);
  });

  it('differ by a day, by whom they tell, or by one less; not by their order', () => {
    const [first, ...rest] = rungRows(stored);
    if (!first) throw new Error('no rung');
    expect(differs([...rest, first], stored)).toBe(false);
    expect(differs(rest, stored)).toBe(true);
    expect(differs([{ ...first, days: '3' }, ...rest], stored)).toBe(true);
    expect(differs([{ ...first, recipients: ['handler', 'unitHead'] }, ...rest], stored)).toBe(true);
  });

  it('are held to the domain’s rules while they are typed', () => {
    const [first, ...rest] = rungRows(stored);
    if (!first) throw new Error('no rung');
    expect(rowFaults([{ ...first, days: '' }, ...rest])).toEqual(['请填写每一级的天数。']);
    expect(rowFaults([{ ...first, recipients: [] }, ...rest])[0]).toContain('提醒对象');
  });
});
