import { can } from './can.js';
import { permissionNames, permissions } from './permissions.js';
import { adminRoles, roles } from './role.js';
import { orderActorIn, orderIn } from '../../test/orders.js';
import { people } from '../../test/people.js';
import { orderScope } from '../supervision/order-actor.js';

describe('permissions of orders, callbacks and assignment', () => {
  it('keep the three administrators out', () => {
    const names = permissionNames.filter((name) => /^(order|callback|assignment|deputy)\.|^problem\.watch$/.test(name));
    expect(names).toHaveLength(8);
    for (const name of names) expect(adminRoles.filter((role) => permissions[name][role])).toEqual([]);
  });

  it('let nobody act on orders they could not read, nor watch problems they could not read', () => {
    for (const role of roles.filter((candidate) => permissions['order.act'][candidate]))
      expect([role, permissions['order.act'][role]]).toEqual([role, permissions['order.read'][role]]);
    for (const role of roles.filter((candidate) => permissions['problem.watch'][candidate]))
      expect([role, permissions['problem.watch'][role]]).toEqual([role, permissions['problem.read'][role]]);
  });

  it('reach the order for everybody who has a capacity towards it', () => {
    for (const who of Object.values(orderActorIn))
      if (who.kind === 'user') expect(can(who.actor, 'order.act', orderScope(orderIn.ISSUED))).toBe(true);
    expect(can(people.callbackOfficer, 'order.read', orderScope(orderIn.ISSUED))).toBe(false);
  });
});
