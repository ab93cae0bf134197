import { moved, newItem, promiseFault, toItemDraft, toItemInput, withRead } from './item-drafts.js';

const read = (content: string, promisedDays: number | null = null) => ({
  ...{ content, objects: '企业', ownerUnitId: 'unit', channels: ['PHONE'], promisedDays },
});

describe('items of a draft', () => {
  it('go to the server and come back as they were', () => {
    const draft = { ...newItem(), content: '政策宣讲', promisedDays: '5', ownerUnitId: 'unit' };
    const input = toItemInput(draft);
    expect(input.promisedDays).toBe(5);
    expect(toItemDraft({ ...input, key: draft.key, channels: draft.channels })).toEqual(draft);
    expect(toItemInput({ ...draft, promisedDays: ' ' }).promisedDays).toBeNull();
  });

  it('take over a table: the same content keeps its key', () => {
    const before = [
      { ...newItem(), content: '政策宣讲' },
      { ...newItem(), content: '高企培育' },
    ];
    const after = withRead(before, [read('高企培育', 3), read('科技下乡')]);
    expect(after.map(({ content }) => content)).toEqual(['政策宣讲', '高企培育', '科技下乡']);
    expect(after[1]).toMatchObject({ key: before[1]?.key, promisedDays: '3' });
    expect(withRead(after, [read('高企培育', 3), read('科技下乡')])).toEqual(after);
  });

  it('take over a table: what its number says stays the same item, however it is worded now', () => {
    const before = [
      { ...newItem(), content: '政策宣讲' },
      { ...newItem(), content: '高企培育' },
    ];
    const [first, second] = before;
    const reworded = { ...read('政策上门宣讲'), key: first?.key ?? null };
    const after = withRead(before, [reworded, { ...read('高企培育'), key: 'of another list' }, read('政策宣讲')]);
    expect(after.map(({ key, content }) => [content, key])).toEqual([
      ['政策上门宣讲', first?.key],
      ['高企培育', second?.key],
      ['政策宣讲', expect.not.stringMatching(first?.key ?? '')],
    ]);
  });

  it('move, and not over the ends', () => {
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
  });

  it.each([
    ['', true],
    ['5', true],
    ['0', false],
    ['1.5', false],
    ['121', false],
  ] as const)('a promise of “%s”', (text, fine) => expect(promiseFault(text) === true).toBe(fine));
});
