import { permissionNames } from '@zhuqi/domain/access/permissions.js';
import { isAllowed, permissionFor } from './resource-permissions.js';

describe('isAllowed', () => {
  it('asks for the domain’s permission', () => {
    expect(isAllowed(['enterprise.read'], 'enterprises', 'list')).toBe(true);
    expect(isAllowed(['enterprise.read'], 'enterprises', 'edit')).toBe(false);
  });

  it('never offers what the contract does not have', () => {
    expect(isAllowed([...permissionNames], 'enterprises', 'delete')).toBe(false);
    expect(permissionFor('problems', 'delete')).toBeUndefined();
  });

  it('leaves pages of the console’s own open', () => expect(isAllowed([], 'mine', 'show')).toBe(true));
});
