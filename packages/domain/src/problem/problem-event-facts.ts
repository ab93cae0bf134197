import type { EventFacts } from './problem-events.js';
import type { FactName, Facts, Person } from './problem-facts.js';
import type { Host } from './problem.types.js';

/** Picks the named facts in the form an event stores: dates as ISO strings, absent ones left out. */
export function toEventFacts(facts: Facts, names: readonly FactName[]): EventFacts {
  return Object.fromEntries(
    names.filter((name) => facts[name] !== undefined).map((name) => [name, stored(facts, name)]),
  );
}

function stored(facts: Facts, name: FactName): unknown {
  switch (name) {
    case 'host':
    case 'coHandler':
    case 'formerCoHandler':
      return facts[name] && withoutRoles(facts[name]);
    case 'coHandlers':
      return facts.coHandlers?.map(({ person, dueAt }) => ({
        ...withoutRoles(person),
        dueAt: dueAt?.toISOString() ?? null,
      }));
    case 'mergeInto':
      return facts.mergeInto && { id: facts.mergeInto.id };
    case 'newDueDate':
    case 'planDate':
      return facts[name]?.toISOString();
    default:
      return facts[name];
  }
}

const withoutRoles = ({ userId, name, unitId, unitPath }: Person): Host => ({ userId, name, unitId, unitPath });
