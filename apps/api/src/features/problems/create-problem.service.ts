import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import { createProblem, type NewProblem } from '@zhuqi/domain/problem/create-problem.js';
import { asUser, type ProblemActor } from '@zhuqi/domain/problem/problem-actor.js';
import type { ProblemStatement } from '@zhuqi/domain/problem/problem.types.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import type { Known } from '../../platform/query/known-answer.js';
import { DeadlineService } from '../deadlines/deadline.service.js';
import { EnterpriseLookup } from '../enterprises/enterprise-lookup.read-model.js';
import { ServiceItemLookup } from '../service-lists/service-item-lookup.read-model.js';
import { VisitLookup } from '../visits/visit-lookup.read-model.js';
import type { ActRefusal } from './act-refusal.js';
import { knownProblem } from './known-problem.fragment.js';
import { prepareProblem, type PreparedProblem } from './problem-create.fragment.js';
import type { ProblemSite } from './problem.mapper.js';
import { ProblemRepository } from './problem.repository.js';

export interface RaiseProblem {
  /** Made by the client, so that a retry never doubles a problem. */
  readonly id: string;
  readonly enterpriseId: string;
  readonly statement: ProblemStatement;
  readonly mode: NewProblem['mode'];
  readonly answer?: string;
  /** An item of the published service list. */
  readonly itemKey?: string | null;
}

export type CreateProblemResult =
  /** `known` is null when the problem had been raised before under this id. */
  { readonly ok: true; readonly known: Known | null } | { readonly ok: false; readonly refusal: ActRefusal };

const notFound = (field: string, message: string): CreateProblemResult => ({
  ok: false,
  refusal: { code: 'NOT_FOUND', message, field },
});

/** Raises a problem for an enterprise: as a draft, submitted, or as solved on the spot. */
@Injectable()
export class CreateProblem {
  constructor(
    private readonly repository: ProblemRepository,
    private readonly enterprises: EnterpriseLookup,
    private readonly visits: VisitLookup,
    private readonly items: ServiceItemLookup,
    private readonly deadlines: DeadlineService,
    private readonly clock: SystemClock,
  ) {}

  async create(
    input: RaiseProblem,
    actor: Actor,
    idempotency: IdempotencyFact | null = null,
  ): Promise<CreateProblemResult> {
    const enterprise = await this.enterprises.byId(input.enterpriseId);
    const isReachable =
      enterprise && can(actor, 'problem.create', { ...enterprise, relatedUnitPaths: [], participantIds: [] });
    if (!isReachable) return notFound('enterpriseId', '找不到这家企业，请重新选择。');
    if (!(await this.isFromVisit(input, actor))) return notFound('visitId', '找不到对这家企业的这次走访，请重新选择。');
    const item = input.itemKey ? await this.items.published(actor.bureauId, input.itemKey) : undefined;
    if (item === null) return notFound('itemKey', '找不到这一清单事项，可能已停用，请重新选择。');
    const cited = item ? { ...input, statement: { ...input.statement, item } } : input;
    const prepared = await this.prepare(cited, enterprise, asUser(actor), idempotency);
    if (!prepared.ok) return prepared;
    const number = await this.repository.insert(prepared.row);
    if (number === null) return this.repeated(input, actor);
    return { ok: true, known: knownProblem(prepared.row, { number, districtCode: enterprise.districtCode }) };
  }

  /** Whether the visit named, if any, is one to this enterprise within the actor's sight. */
  private async isFromVisit({ statement, enterpriseId }: RaiseProblem, actor: Actor): Promise<boolean> {
    if (statement.visitId === null) return true;
    const visit = await this.visits.byId(statement.visitId);
    return visit?.enterpriseId === enterpriseId && can(actor, 'visit.read', visit);
  }

  private async prepare(
    input: RaiseProblem,
    enterprise: ProblemSite & { readonly bureauId: string; readonly unitPath: string },
    who: ProblemActor,
    idempotency: IdempotencyFact | null,
  ): Promise<PreparedProblem> {
    const now = this.clock.now();
    const decision = createProblem(
      { ...input, bureauId: enterprise.bureauId, receivingUnitPath: enterprise.unitPath },
      who,
      now,
    );
    return prepareProblem(decision, enterprise, this.deadlines, now, idempotency);
  }

  /** The row exists: the same person repeating the same act gets the first answer, anybody else a refusal. */
  private async repeated(input: RaiseProblem, actor: Actor): Promise<CreateProblemResult> {
    const row = await this.repository.findById(input.id);
    return row?.reporterId === actor.userId && row.enterpriseId === input.enterpriseId
      ? { ok: true, known: null }
      : {
          ok: false,
          refusal: { code: 'DUPLICATE_ID', message: '这个编号已被占用，请刷新页面后重新填写。', field: 'id' },
        };
  }
}
