import { can } from '../access/can.js';
import type { Decision } from './decide-problem.js';
import { evolve, foldProblem } from './evolve-problem.js';
import { actorRef, type ActorRef, type ProblemActor } from './problem-actor.js';
import { areaLabels, categoryLabels, channelLabels, priorityLabels } from './problem-codes.js';
import type { ProblemCreated, ProblemEvent } from './problem-events.js';
import { maxFactLength } from './problem-facts.js';
import type { ProblemStatement, ProblemOrigin, Refusal } from './problem.types.js';

export const maxTitleLength = 100;

/** A problem as it is raised. The id is made by the client, so that a repeat from a bad line is no second problem. */
export interface NewProblem {
  readonly id: string;
  readonly bureauId: string;
  readonly enterpriseId: string;
  /** Path of the bureau or district bureau that will accept it, normally the enterprise's. */
  readonly receivingUnitPath: string;
  readonly statement: ProblemStatement;
  /** draft: kept by the reporter · submit: goes to the coordinator · solvedOnTheSpot: closed at once, and counts. */
  readonly mode: 'draft' | 'submit' | 'solvedOnTheSpot';
  /** How it was solved; only and always with solvedOnTheSpot. */
  readonly answer?: string;
}

/** Decides the creation of a problem. The actor becomes its reporter. */
export function createProblem(input: NewProblem, who: ProblemActor, now: Date): Decision {
  const statement = {
    ...input.statement,
    title: input.statement.title.trim(),
    content: input.statement.content.trim(),
  };
  const refusal = refuseActor(input, who) ?? refuseStatement(statement) ?? refuseAnswer(input);
  if (refusal) return { ok: false, refusal };

  const by = actorRef(who);
  const origin = originOf(input, who);
  if (input.mode === 'solvedOnTheSpot') {
    const answer = input.answer?.trim() ?? '';
    const event: ProblemEvent = {
      type: 'problem.solvedOnTheSpot',
      ...{ at: now, by, from: null, to: 'CLOSED', round: 1 },
      data: { origin, statement, answer },
    };
    return { ok: true, events: [event], next: evolve(null, event), clockOrders: [] };
  }
  const created: ProblemCreated = {
    type: 'problem.created',
    ...{ at: now, by, from: null, to: 'DRAFT', round: 1 },
    data: { origin, statement },
  };
  if (input.mode === 'draft') return { ok: true, events: [created], next: evolve(null, created), clockOrders: [] };
  const events = [created, submitted(by, now)];
  return { ok: true, events, next: foldProblem(events), clockOrders: [{ order: 'start', kind: 'accept' }] };
}

const submitted = (by: ActorRef, at: Date): ProblemEvent => ({
  type: 'problem.submitted',
  ...{ at, by, from: 'DRAFT', to: 'SUBMITTED', round: 1 },
  data: {},
});

function originOf(input: NewProblem, who: ProblemActor): ProblemOrigin {
  const actor = who.kind === 'user' ? who.actor : null;
  const { id, bureauId, enterpriseId, receivingUnitPath } = input;
  const reporter = { reporterId: actor?.userId ?? null, reporterUnitPath: actor?.unitPath ?? null };
  return { id, bureauId, enterpriseId, receivingUnitPath, ...reporter };
}

function refuseActor(input: NewProblem, who: ProblemActor): Refusal | null {
  const refusal: Refusal = { code: 'NOT_ALLOWED', message: '您没有为这家企业填报问题的权限。' };
  switch (who.kind) {
    case 'system':
      return refusal;
    case 'enterprise':
      if (who.enterpriseId !== input.enterpriseId) return refusal;
      return input.mode === 'solvedOnTheSpot'
        ? { code: 'NOT_ALLOWED', message: '现场解决的问题由帮办人员登记，请直接提交问题。' }
        : null;
    case 'user':
      return can(who.actor, 'problem.create') && who.actor.bureauId === input.bureauId ? null : refusal;
  }
}

function refuseStatement(statement: ProblemStatement): Refusal | null {
  return (
    refuseText('title', '问题标题', statement.title, maxTitleLength) ??
    refuseText('content', '问题内容', statement.content, maxFactLength) ??
    refuseCode('category', '问题类别', statement.category, categoryLabels) ??
    refuseCode('area', '问题领域', statement.area, areaLabels) ??
    refuseCode('priority', '紧急程度', statement.priority, priorityLabels) ??
    refuseCode('channel', '来源渠道', statement.channel, channelLabels) ??
    (statement.findingId !== null && statement.visitId === null
      ? { code: 'INVALID_FACT', message: '走访发现的问题应注明是哪一次走访。', field: 'visitId' }
      : null)
  );
}

function refuseAnswer({ mode, answer }: NewProblem): Refusal | null {
  return mode === 'solvedOnTheSpot' ? refuseText('answer', '现场解决情况', answer?.trim() ?? '', maxFactLength) : null;
}

function refuseText(field: string, label: string, text: string, max: number): Refusal | null {
  if (text === '') return { code: 'MISSING_FACT', message: `请填写${label}。`, field };
  return [...text].length > max
    ? { code: 'INVALID_FACT', message: `${label}不能超过${max}字，请精简后再提交。`, field }
    : null;
}

function refuseCode(field: string, label: string, code: string, labels: object): Refusal | null {
  return Object.hasOwn(labels, code)
    ? null
    : { code: 'INVALID_FACT', message: `${label}不在可选范围内，请重新选择。`, field };
}
