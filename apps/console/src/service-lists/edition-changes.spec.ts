import { editionChanges, type ComparedItem } from './edition-changes.js';

const item = (key: string, more: Partial<ComparedItem> = {}): ComparedItem => ({
  ...{ key, content: `${key}服务`, objects: '企业', ownerUnitName: '高新处', promisedDays: 5, channels: ['VISIT'] },
  ...more,
});

describe('what changed between editions', () => {
  it('tells new, changed and removed items apart by their keys', () => {
    const changes = editionChanges(
      [item('a'), item('b'), item('c')],
      [item('a'), item('b', { promisedDays: 3, content: '新内容' }), item('d')],
    );
    expect(changes).toEqual([
      {
        kind: 'changed',
        key: 'b',
        content: '新内容',
        fields: [
          { field: 'content', before: 'b服务', after: '新内容' },
          { field: 'promisedDays', before: '5个工作日', after: '3个工作日' },
        ],
      },
      { kind: 'added', key: 'd', content: 'd服务' },
      { kind: 'removed', key: 'c', content: 'c服务' },
    ]);
  });

  it('says nothing about an order or an absent team', () =>
    expect(editionChanges([item('a'), item('b')], [item('b', { teamName: null }), item('a')])).toEqual([]));
});
