import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import { decideVisit } from '@zhuqi/domain/visit/decide-visit.js';
import { visitScope } from '@zhuqi/domain/visit/visit-actor.js';
import type { VisitFacts } from '@zhuqi/domain/visit/visit-facts.js';
import { isVisitAction, visitTransitionOf } from '@zhuqi/domain/visit/visit.transitions.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import type { Known } from '../../platform/query/known-answer.js';
import { ServiceItemLookup } from '../service-lists/service-item-lookup.read-model.js';
import type { FindingInput, PerformVisitActionInput, VisitFactsInput } from './graphql/visit.inputs.js';
import { knownVisit } from './known-visit.js';
import { toVisit } from './visit.mapper.js';
import { isTakenId } from './taken-id.js';
import { VisitRepository } from './visit.repository.js';
import { readFindings, VisitWrites, type VisitRefusalAnswer } from './visit-writes.service.js';

/** `known` is null when the visit had been written before under this id, or is best read. */
export type VisitActResult =
  { readonly ok: true; readonly known: Known | null } | { readonly ok: false; readonly refusal: VisitRefusalAnswer };

const notFound: VisitRefusalAnswer = { code: 'NOT_FOUND', message: '找不到这次走访，可能已不在您的查看范围内。' };
const conflict: VisitRefusalAnswer = { code: 'CONFLICT', message: '这次走访刚刚被别人更新过，请刷新后再操作。' };
const unknownItem: VisitRefusalAnswer = {
  code: 'NOT_FOUND',
  message: '找不到这一清单事项，可能已停用，请重新选择。',
  field: 'item',
};
const takenId: VisitRefusalAnswer = {
  code: 'DUPLICATE_ID',
  message: '走访发现或问题的编号已被占用，请刷新页面后重新填写。',
  field: 'findings',
};

/** One act on one visit; findings turned into problems are raised in the same statement. */
@Injectable()
export class PerformVisitAction {
  constructor(
    private readonly repository: VisitRepository,
    private readonly writes: VisitWrites,
    private readonly items: ServiceItemLookup,
    private readonly clock: SystemClock,
  ) {}

  async perform(
    input: PerformVisitActionInput,
    actor: Actor,
    idempotency: IdempotencyFact | null,
  ): Promise<VisitActResult> {
    const row = await this.repository.findById(input.visitId);
    if (!row) return { ok: false, refusal: notFound };
    const visit = toVisit(row);
    if (!can(actor, 'visit.read', visitScope(visit))) return { ok: false, refusal: notFound };
    if (row.version !== input.expectedVersion) return { ok: false, refusal: conflict };
    const now = this.clock.now();
    const { findings, raised } = readFindings(findingsOf(input), visit.findings);
    const item = input.facts?.item ? await this.items.published(actor.bureauId, input.facts.item) : undefined;
    if (item === null) return { ok: false, refusal: unknownItem };
    const facts = { ...toFacts(input.facts, findings), ...(item ? { item } : {}) };
    const decision = decideVisit(visit, input.action, facts, { kind: 'user', actor }, now);
    if (!decision.ok) return decision;
    const prepared = await this.writes.prepare(decision, row, row, raised, findings, actor, now, idempotency);
    if (!prepared.ok) return prepared;
    try {
      return (await this.repository.save(prepared.write, visit))
        ? { ok: true, known: knownVisit(prepared.write, row, actor) }
        : { ok: false, refusal: conflict };
    } catch (error) {
      if (isTakenId(error)) return { ok: false, refusal: takenId };
      throw error;
    }
  }
}

/** Findings count only with an act that records them. */
const findingsOf = ({ action, facts }: PerformVisitActionInput): readonly FindingInput[] =>
  isVisitAction(action) && visitTransitionOf(action).offers.includes('findings') ? (facts?.findings ?? []) : [];

/** GraphQL says null where a fact was left out; the domain leaves those out itself. */
function toFacts(input: VisitFactsInput | null | undefined, findings: VisitFacts['findings']): VisitFacts {
  if (!input) return {};
  const { findings: written, item: _, ...plain } = input;
  const given = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== null && value !== undefined));
  return { ...given, ...(written && findings ? { findings } : {}) };
}
