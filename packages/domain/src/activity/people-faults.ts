import { actingRoles, personRoleLabels } from './activity-codes.js';
import type { ActivityPerson, ActivityRefusal } from './activity.types.js';
import { personRowKey, presentPeople } from './attendance.js';

/** The first thing wrong with people as entered. */
export function peopleFault(people: readonly ActivityPerson[]): ActivityRefusal | null {
  const seen = new Set<string>();
  const rolesOf = new Map<string, Set<string>>();
  for (const person of people) {
    const { personKey, name, role, reason, organisation } = person;
    if (name.trim() === '' || [...name].length > 50) return fault('参加人员的姓名应为1至50字。');
    if (!Object.hasOwn(personRoleLabels, role)) return fault(`${name}的角色不在可选范围内，请重新选择。`);
    if (role === 'LEAVE' && (reason ?? '').trim() === '') return fault(`请填写${name}的请假原因。`);
    if (personKey.startsWith('guest:') && (organisation ?? '').trim() === '') return fault(`请填写嘉宾${name}的单位。`);
    const key = personRowKey(person);
    if (seen.has(key)) return fault(`${name}的“${personRoleLabels[role]}”登记了两次，请去掉一条。`);
    seen.add(key);
    rolesOf.set(personKey, (rolesOf.get(personKey) ?? new Set()).add(role));
  }
  const both = people.find(({ personKey }) => {
    const roles = rolesOf.get(personKey);
    return roles?.has('LEAVE') && roles.size > 1 && !(roles.size === 2 && roles.has('MAKE_UP'));
  });
  return both ? fault(`${both.name}已请假，不能同时登记为到场，请核对。`) : null;
}

/** Somebody who chaired, lectured or spoke on a signed list without having been there. Nobody signed: all were present. */
export function absentActorFault(people: readonly ActivityPerson[]): ActivityRefusal | null {
  const present = new Set(presentPeople({ people }).map(({ personKey }) => personKey));
  const absent = people.find(({ personKey, role }) => actingRoles.includes(role) && !present.has(personKey));
  return absent
    ? fault(
        `${absent.name}登记为“${personRoleLabels[absent.role]}”，却没有签到，也没有标为到场；请标为到场，或去掉这个角色。`,
      )
    : null;
}

const fault = (message: string): ActivityRefusal => ({ code: 'INVALID_FACT', message, field: 'people' });
