import { activityPeople, activityIn } from '../../test/activities.js';
import { partnershipIn, partnershipWho } from '../../test/partnerships.js';
import { taskIn, taskWho } from '../../test/tasks.js';
import { activityScope } from '../activity/activity-actor.js';
import { partnershipScope } from '../partnership/decide-partnership.js';
import { taskScope } from '../task/task-actor.js';
import { can } from './can.js';
import { permissionNames, permissions } from './permissions.js';
import { adminRoles, roles } from './role.js';

const ofLedger =
  /^(task|team|serviceList|activity|partnership|column|document|policyPush|contactGroup|project|cadence|innovation|ledger|figure|report|consistency)\./;

describe('permissions of the ledger', () => {
  const names = permissionNames.filter((name) => ofLedger.test(name));

  it('keep the three administrators and the enterprises out', () => {
    expect(names.length).toBeGreaterThan(30);
    for (const name of names)
      expect([name, [...adminRoles, 'ENTERPRISE_CONTACT' as const].filter((role) => permissions[name][role])]).toEqual([
        name,
        [],
      ]);
  });

  it('let nobody write what they may not read', () => {
    for (const name of names.filter((one) => /\.(act|manage|create|plan|record)$/.test(one))) {
      const read = name.replace(/\.\w+$/, '.read') as typeof name;
      for (const role of roles.filter((one) => permissions[name][one]))
        expect([name, role, permissions[read][role] !== undefined]).toEqual([name, role, true]);
    }
  });

  it('reach the row for everybody who has a capacity towards it', () => {
    for (const who of Object.values(taskWho))
      if (who.kind === 'user') expect(can(who.actor, 'task.act', taskScope(taskIn.IN_PROGRESS))).toBe(true);
    for (const actor of Object.values(activityPeople))
      expect(can(actor, 'activity.act', activityScope(activityIn.PLANNED))).toBe(true);
    for (const [capacity, who] of Object.entries(partnershipWho))
      if (who.kind === 'user')
        expect([capacity, can(who.actor, 'partnership.act', partnershipScope(partnershipIn.ACTIVE))]).toEqual([
          capacity,
          true,
        ]);
  });
});
