import { dayOf, formatDay, formatMoment } from '@zhuqi/domain/deadline/shanghai-time.js';
import { categoryLabels } from '@zhuqi/domain/problem/problem-codes.js';
import type { StoredEvent } from '../../platform/events/event-subscriber.js';
import { dataOf } from './event-data.js';
import type { ProblemCase } from './problem-case.read-model.js';
import type { Colleague } from './recipients.js';
import type { Letter } from './templates/letter.js';
import { problemWord } from './templates/problem-word.js';

export interface Word {
  readonly people: readonly Colleague[];
  readonly letter: Letter;
}

/** Who is told of an event about requests and hands, and what; null when it asks nothing of anybody. Never the one who acted. */
export function wordOf(event: StoredEvent, problem: ProblemCase): Word | null {
  const data = dataOf(event);
  const day = (name: string): string => formatDay(dayOf(new Date(data.text(name))));
  const by = event.actorName;
  const reason = ['理由', data.text('reason')] as const;
  const due = problem.hostBy ? `主办期限为${formatMoment(problem.hostBy)}。` : '';
  const word = (people: ReadonlyArray<Colleague | null>, words: Parameters<typeof problemWord>[1]): Word => ({
    people: others(people, event.actorId),
    letter: problemWord(problem, words),
  });
  switch (event.type) {
    case 'problem.extensionRequested':
      return word(problem.supervisors, {
        ...{ title: '延期待审批', what: `，${by}申请延期至${day('newDueDate')}。`, said: [reason] },
        ask: '请审批。',
      });
    case 'problem.extensionGranted':
      return word([problem.host], { title: '延期已批准', what: '的延期申请已获批准。', ask: due });
    case 'problem.extensionRefused':
      return word([problem.host], {
        ...{ title: '延期未获批准', what: `的延期申请未获批准（${by}）。`, said: [reason] },
        ask: `${due}请抓紧办理。`,
      });
    case 'problem.shelvingRequested':
      return word([problem.deputyLeader], {
        ...{ title: '挂账待审批', what: `，${by}申请挂账，计划${day('planDate')}办结。`, said: [reason] },
        ask: '请审批。',
      });
    case 'problem.shelved':
      return word([problem.host, problem.unitHead], {
        title: '挂账已批准',
        what: `已批准挂账${problem.shelvedUntil ? `，计划${formatDay(dayOf(problem.shelvedUntil))}办结` : ''}。`,
        ask: '挂账期间每月复核一次。',
      });
    case 'problem.shelvingRefused':
      return word([problem.host], {
        ...{ title: '挂账未获批准', what: `的挂账申请未获批准（${by}）。`, said: [reason] },
        ask: `${due}请继续办理。`,
      });
    case 'problem.resumed':
      return word([problem.host, problem.unitHead], { title: '挂账转办', what: `已由${by}转入办理。`, ask: due });
    case 'problem.instructed':
      return word(problem.host ? [problem.host, problem.unitHead] : problem.coordinators, {
        ...{ title: '领导批示', what: `有${by}的批示。`, said: [['批示', data.text('instruction')]] },
        ask: '请办理并在系统中答复。',
      });
    case 'problem.instructionAnswered':
      return word([...authorsOfAnswered(event, problem), problem.deputyLeader], {
        ...{ title: '批示已答复', what: `的批示已由${by}答复。`, said: [['办理情况', data.text('instructionAnswer')]] },
        ask: '请阅。',
      });
    case 'problem.urged':
      return word(problem.host ? [problem.host, ...problem.coHandlers] : problem.coordinators, {
        ...{ title: '催办', what: `，${by}催办。`, said: [['催办内容', data.text('urging')]] },
        ask: '请尽快办理。',
      });
    case 'problem.recategorised':
      return word([problem.host], {
        title: '类别已调整',
        what: `已调整为“${categoryOf(data.text('category'))}”，期限自即日起重新计算。`,
        ...{ said: [reason], ask: due },
      });
    case 'problem.priorityRaised':
      return word([problem.host], {
        ...{ title: '提级为紧急', what: `已由${by}提级为紧急。`, said: [reason] },
        ask: '请优先办理。',
      });
    case 'problem.hostTransferred':
      return word([problem.host], {
        ...{ title: '已转由您主办', what: `已转由您主办（${by}）。`, said: [reason], ask: due },
      });
    case 'problem.coHandlerTransferred':
      return word(
        problem.coHandlers.filter(({ userId }) => userId === newHelperOf(event)),
        {
          ...{ title: '已转由您协办', what: `已转由您协办（${by}）。`, said: [reason], ask: '请及时反馈协办意见。' },
        },
      );
    default:
      return null;
  }
}

/** Whoever wrote the instruction answered: an answer that names none is known by its moment. */
function authorsOfAnswered({ at, payload }: StoredEvent, { instructions }: ProblemCase): Colleague[] {
  const { instructionNo } = payload['data'] as { readonly instructionNo?: number };
  return instructions
    .filter(({ no, answeredAt }) =>
      instructionNo === undefined
        ? answeredAt !== null && new Date(answeredAt).getTime() === at.getTime()
        : no === instructionNo,
    )
    .map(({ by }) => by);
}

const others = (people: ReadonlyArray<Colleague | null>, actorId: string | null): Colleague[] => [
  ...new Map(
    people.flatMap((person) => (person && person.userId !== actorId ? [[person.userId, person] as const] : [])),
  ).values(),
];

const categoryOf = (code: string): string => (categoryLabels as Readonly<Record<string, string>>)[code] ?? code;

function newHelperOf({ payload }: StoredEvent): string | undefined {
  const { coHandler } = payload['data'] as { readonly coHandler?: { readonly userId: string } };
  return coHandler?.userId;
}
