import { isUnder } from '../access/actor.js';
import type { Person } from '../access/person.js';
import type { Check } from './check.types.js';
import { capacitiesOf } from './problem-actor.js';
import type { FactName } from './problem-facts.js';
import type { Refusal } from './problem.types.js';

/** Rules about the people of a problem: handlers, each in one place. */
export const peopleChecks = {
  handlersOnly: ({ facts: { host, coHandlers, coHandler } }) =>
    notAHandler('host', '主办', host) ??
    notAHandler('coHandler', '协办', coHandler) ??
    coHandlers?.map(({ person }) => notAHandler('coHandlers', '协办', person)).find((refusal) => refusal !== null) ??
    null,

  hostNotHelper: ({ facts }) => {
    const ids = [facts.host?.userId, ...(facts.coHandlers ?? []).map(({ person }) => person.userId)];
    return new Set(ids).size < ids.length
      ? {
          code: 'SAME_PERSON',
          message: '主办人与协办人、协办人之间不能是同一人，请去掉重复的人。',
          field: 'coHandlers',
        }
      : null;
  },

  // Whoever assigned it may hand it to any unit; the head of a unit moves work inside it.
  insideOwnUnit: ({ problem, facts, who }) =>
    who.kind === 'user' &&
    facts.host &&
    !capacitiesOf(who, problem).has('coordinator') &&
    !isUnder(facts.host.unitPath, who.actor.unitPath)
      ? {
          code: 'OTHER_UNIT',
          message: `${facts.host.name}不在本处室，处室负责人只能在本处室内更换主办；跨处室请由协调员办理。`,
          field: 'host',
        }
      : null,

  newHostIsFree: ({ problem, facts: { host } }) => {
    if (host && host.userId === problem.host?.userId)
      return { code: 'SAME_PERSON', message: `${host.name}已经是主办人，请另选一人。`, field: 'host' };
    return host && problem.coHandlers.some((helper) => helper.userId === host.userId)
      ? { code: 'SAME_PERSON', message: `${host.name}是这个问题的协办人，不能同时主办，请另选一人。`, field: 'host' }
      : null;
  },

  newCoHandlerIsFree: ({ problem, facts: { coHandler, formerCoHandler } }) => {
    if (!problem.coHandlers.some(({ repliedAt, waivedAt }) => repliedAt === null && waivedAt === null))
      return { code: 'ALREADY_REPLIED', message: '没有等待反馈的协办人，无需更换。' };
    const leaving = formerCoHandler && problem.coHandlers.find(({ userId }) => userId === formerCoHandler.userId);
    if (formerCoHandler && !leaving)
      return {
        code: 'INVALID_FACT',
        message: `${formerCoHandler.name}不是这个问题的协办人，请重新选择。`,
        field: 'formerCoHandler',
      };
    if (leaving?.repliedAt ?? leaving?.waivedAt)
      return { code: 'ALREADY_REPLIED', message: '这位协办人已反馈或不再等待其反馈，无需更换。' };
    const taken = [problem.host?.userId, ...problem.coHandlers.map(({ userId }) => userId)];
    return coHandler && taken.includes(coHandler.userId)
      ? { code: 'SAME_PERSON', message: `${coHandler.name}已参与办理这个问题，请另选一人。`, field: 'coHandler' }
      : null;
  },
} as const satisfies Record<string, Check>;

const notAHandler = (field: FactName, verb: string, person: Person | undefined): Refusal | null =>
  person && !person.roles.includes('HANDLER')
    ? { code: 'NOT_A_HANDLER', message: `${person.name}不是经办人，不能${verb}，请另选${verb}人。`, field }
    : null;
