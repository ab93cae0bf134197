import { hasRole, isUnder, type Actor } from '../access/actor.js';
import type { ScopedRow } from '../access/can.js';
import { idsBehind, userRef } from '../access/stand-in.js';
import { dayOf } from '../deadline/shanghai-time.js';
import type { ActDecision, ActWho } from '../lifecycle/act.types.js';
import { deciderOf, type ActCheck } from '../lifecycle/decider.js';
import { isWebAddress, notAnAddress } from './column-faults.js';
import {
  authorGroupLabels,
  issueStateLabels,
  type Column,
  type ColumnIssue,
  type IssueCapacity,
  type IssueOrigin,
  type IssueRefusal,
  type IssueRefusalCode,
  type IssueState,
} from './column.types.js';
import { evolveIssue, type IssueEvent, type IssueProposed } from './evolve-issue.js';
import { issueFactSpecs, issueTransitions, type IssueAction, type IssueFacts } from './issue.transitions.js';

export type IssueDecision = ActDecision<ColumnIssue, IssueEvent, IssueRefusalCode>;

export const issueScope = ({ bureauId, unitPath, authorId }: IssueOrigin): ScopedRow => ({
  bureauId,
  unitPath,
  relatedUnitPaths: [],
  participantIds: [authorId],
});

export function issueCapacitiesOf(who: ActWho, issue: IssueOrigin): ReadonlySet<IssueCapacity> {
  if (who.kind === 'system' || who.actor.bureauId !== issue.bureauId) return new Set();
  const { actor } = who;
  const wrote = idsBehind(actor).includes(issue.authorId);
  const held: Record<IssueCapacity, boolean> = {
    author: issue.authorId === actor.userId,
    unitHead: !wrote && hasRole(actor, 'UNIT_HEAD') && isUnder(issue.unitPath, actor.unitPath),
    coordinator: !wrote && hasRole(actor, 'COORDINATOR') && isUnder(issue.unitPath, actor.orgPath),
  };
  return new Set((Object.keys(held) as IssueCapacity[]).filter((capacity) => held[capacity]));
}

const checks: Readonly<Record<string, ActCheck<ColumnIssue, IssueFacts, IssueRefusalCode>>> = {
  hasText: ({ row, facts }) =>
    (facts.text ?? row.text) === '' ? { code: 'MISSING_FACT', message: '请填写正文后再送审。', field: 'text' } : null,
  numberSound: ({ facts: { number } }) =>
    number !== undefined && !(Number.isInteger(number) && number >= 1 && number <= 999)
      ? { code: 'INVALID_FACT', message: '期号应为1至999的整数。', field: 'number' }
      : null,
  numberFree: ({ facts }) =>
    facts.isNumberTaken === true
      ? { code: 'NUMBER_TAKEN', message: `本专栏当年已有第${facts.number ?? ''}期，请换一个期号。`, field: 'number' }
      : null,
  linkSound: ({ facts: { link } }) =>
    link !== undefined && !isWebAddress(link) ? { code: 'INVALID_FACT', message: notAnAddress, field: 'link' } : null,
  notAhead: ({ facts, now }) =>
    facts.publishedOn !== undefined && facts.publishedOn > dayOf(now)
      ? { code: 'INVALID_FACT', message: '发布日期不能晚于今天，请核对。', field: 'publishedOn' }
      : null,
};

/** Decides acts on an issue, and lists those on offer. */
export const issueDecider = deciderOf<
  ColumnIssue,
  IssueState,
  IssueCapacity,
  IssueFacts,
  IssueAction,
  IssueEvent,
  IssueRefusalCode
>({
  noun: '稿件',
  stateLabels: issueStateLabels,
  transitions: issueTransitions,
  factSpecs: issueFactSpecs,
  checks,
  capacitiesOf: issueCapacitiesOf,
  evolve: evolveIssue,
  refusePerson: (who, issue, act) =>
    who.kind === 'user' && idsBehind(who.actor).includes(issue.authorId) && act.by.includes('unitHead')
      ? { code: 'SELF_REVIEW', message: '编辑不能审核自己的稿件，请由处室负责人或协调员审核。' }
      : null,
});

/**
 * A topic, proposed by its author.
 * @param column the one it is for, as it stands; null for one that is not known
 */
export function proposeIssue(
  origin: Omit<IssueOrigin, 'authorId' | 'authorName' | 'unitPath' | 'bureauId'>,
  said: { readonly title: string; readonly text: string },
  column: Pick<Column, 'bureauId' | 'name' | 'endedOn'> | null,
  actor: Actor,
  now: Date,
): IssueDecision {
  const refusal = refuseColumn(column, actor, now) ?? refuseTopic(origin.authorGroup, said.title);
  if (refusal) return { ok: false, refusal };
  const { bureauId, unitPath, userId: authorId, name: authorName } = actor;
  const event: IssueProposed = {
    type: 'issue.proposed',
    at: now,
    by: userRef(actor),
    from: null,
    to: 'TOPIC',
    data: {
      origin: { ...origin, bureauId, unitPath, authorId, authorName },
      title: said.title.trim(),
      text: said.text.trim(),
    },
  };
  return { ok: true, events: [event], next: evolveIssue(null, event) };
}

function refuseColumn(
  column: Pick<Column, 'bureauId' | 'name' | 'endedOn'> | null,
  { bureauId }: Actor,
  now: Date,
): IssueRefusal | null {
  if (column?.bureauId !== bureauId) return { code: 'INVALID_FACT', message: '请选择专栏。', field: 'columnId' };
  return column.endedOn !== null && column.endedOn < dayOf(now)
    ? { code: 'INVALID_FACT', message: `专栏“${column.name}”已停办，请选择其他专栏。`, field: 'columnId' }
    : null;
}

function refuseTopic(group: string, title: string): IssueRefusal | null {
  if (title.trim() === '' || [...title].length > 100)
    return { code: 'INVALID_FACT', message: '标题应为1至100字。', field: 'title' };
  return Object.hasOwn(authorGroupLabels, group)
    ? null
    : { code: 'INVALID_FACT', message: '作者类别不在可选范围内，请重新选择。', field: 'authorGroup' };
}
