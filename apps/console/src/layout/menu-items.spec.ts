import { permissionNames } from '@zhuqi/domain/access/permissions.js';
import { activePath, menuGroups, quickActions } from './menu-items.js';

describe('activePath', () => {
  const paths = ['/', '/enterprises', '/enterprises/import', '/visits'];

  it.each([
    ['/', '/'],
    ['/enterprises', '/enterprises'],
    ['/enterprises/7/show', '/enterprises'],
    ['/enterprises/import', '/enterprises/import'],
    ['/visitsomething', undefined],
  ])('%s lights %p', (pathname, expected) => expect(activePath(pathname, paths)).toBe(expected));
});

it('every entry asks for a permission the domain knows', () => {
  const asked = [...menuGroups.flatMap(({ items }) => items), ...quickActions].flatMap(
    ({ permission }) => permission ?? [],
  );
  expect(asked.filter((permission) => !permissionNames.includes(permission))).toEqual([]);
});
