import { ownNameFirst } from './own-name-first.js';

const people = [
  { name: '吴开阳', detail: '外出，由邵文博代理' },
  { name: '林小满' },
  { name: '邵文博' },
  { name: '邵文' },
];
const found = (text: string) => ownNameFirst(people, text).map(({ name }) => name);

describe('options to choose from', () => {
  it('have the one of that name before the one for whom they deputize', () =>
    expect(found(' 邵文博 ')).toEqual(['邵文博', '吴开阳', '林小满', '邵文']));

  it('stay in their order among themselves, and without a name', () => {
    expect(found('邵文')).toEqual(['邵文博', '邵文', '吴开阳', '林小满']);
    expect(found('')).toEqual(people.map(({ name }) => name));
  });
});
