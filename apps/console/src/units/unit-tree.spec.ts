import { treeOf } from './unit-tree.js';

const unit = (id: string, parentId: string | null = null) => ({ id, parentId });

describe('treeOf', () => {
  it('puts children under their parent and keeps the order of siblings', () => {
    const branches = treeOf([
      unit('office-2', 'bureau'),
      unit('bureau'),
      unit('group', 'office-2'),
      unit('office-1', 'bureau'),
    ]);
    expect(branches.map(({ unit: { id }, depth }) => [id, depth])).toEqual([
      ['bureau', 0],
      ['office-2', 1],
      ['group', 2],
      ['office-1', 1],
    ]);
  });

  it('lifts a unit whose parent cannot be seen to the top', () => {
    expect(treeOf([unit('office', 'unseen')])).toEqual([{ unit: unit('office', 'unseen'), depth: 0 }]);
  });
});
