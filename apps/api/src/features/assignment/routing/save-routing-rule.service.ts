import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { scopeOf } from '@zhuqi/domain/access/can.js';
import { routingFaults } from '@zhuqi/domain/assignment/propose-assignment.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { newId } from '../../../platform/database/new-id.js';
import type { EventFact, IdempotencyFact } from '../../../platform/facts/fact.types.js';
import { recordFacts } from '../../../platform/facts/record-facts.js';
import { Refusal } from '../../../platform/graphql/common.model.js';
import type { SaveRoutingRuleInput } from '../graphql/routing.inputs.js';
import { readDraft, type RoutingDraft } from './routing-draft.js';
import { RoutingRuleRepository, type RoutingRuleRow } from './routing-rule.repository.js';
import { RoutingTargets } from './routing-targets.read-model.js';

interface Saved {
  readonly id: string;
}

type Remember = (answer: Saved) => IdempotencyFact | null;

/** The rules are the bureau's: whoever coordinates a district follows them and does not edit them. */
export function managesRouting(actor: Actor): boolean {
  const scope = scopeOf(actor, 'assignment.manage');
  // The participant is left out exactly where the whole bureau is within reach.
  return scope !== null && scope.userId === null;
}

const forbidden = () => new Refusal('FORBIDDEN', '分派规则由市局协调员维护，您可以查看，不能修改。');

/** Makes, changes and removes routing rules, judged together with all the others. */
@Injectable()
export class SaveRoutingRuleService {
  constructor(
    private readonly database: Database,
    private readonly rules: RoutingRuleRepository,
    private readonly targets: RoutingTargets,
    private readonly clock: SystemClock,
  ) {}

  async save(actor: Actor, input: SaveRoutingRuleInput, remember: Remember): Promise<Saved | Refusal> {
    if (!managesRouting(actor)) return forbidden();
    const draft = readDraft(input);
    if (draft instanceof Refusal) return draft;
    return this.database.transaction((tx) => this.write(tx, actor, input, draft, remember));
  }

  async remove(actor: Actor, id: string, remember: Remember): Promise<Saved | Refusal> {
    if (!managesRouting(actor)) return forbidden();
    return this.database.transaction(async (tx) => {
      await this.rules.lock(tx, actor.bureauId);
      const before = (await this.rules.all(tx, actor.bureauId)).find((rule) => rule.id === id);
      if (!before) return new Refusal('NOT_FOUND', '没有这条分派规则，可能已被删除。', 'id');
      await this.rules.remove(tx, before.id);
      const event = this.event(actor, 'routing.ruleRemoved', before.id, before.version + 1, { before });
      await recordFacts(tx, { events: [event], clocks: [], timers: [], idempotency: remember({ id: before.id }) });
      return { id: before.id };
    });
  }

  private async write(
    tx: Tx,
    actor: Actor,
    input: SaveRoutingRuleInput,
    draft: RoutingDraft,
    remember: Remember,
  ): Promise<Saved | Refusal> {
    await this.rules.lock(tx, actor.bureauId);
    const all = await this.rules.all(tx, actor.bureauId);
    const before = input.id ? all.find(({ id }) => id === input.id) : null;
    if (before === undefined) return new Refusal('NOT_FOUND', '没有这条分派规则，可能已被删除。', 'id');
    if (before && input.expectedVersion !== before.version)
      return new Refusal('CONFLICT', '这条规则刚被别人修改过，请刷新后再试。', 'expectedVersion');
    const row = {
      ...draft,
      id: before?.id ?? newId(),
      version: (before?.version ?? 0) + 1,
      updatedAt: this.clock.now(),
    };
    const refusal = await this.refusalOf(tx, actor, row, all);
    if (refusal) return refusal;
    await this.rules.save(tx, actor.bureauId, actor.userId, row);
    const event = this.event(actor, 'routing.ruleSaved', row.id, row.version, { before, after: row });
    await recordFacts(tx, { events: [event], clocks: [], timers: [], idempotency: remember({ id: row.id }) });
    return { id: row.id };
  }

  private async refusalOf(
    tx: Tx,
    actor: Actor,
    row: RoutingRuleRow,
    all: readonly RoutingRuleRow[],
  ): Promise<Refusal | null> {
    const unusable = await this.targets.unusable(tx, actor.bureauId, [row.host, ...row.coHandlers]);
    if (unusable.size > 0) {
      const hostIsOut =
        row.host.kind !== 'liaison' && unusable.has(row.host.kind === 'person' ? row.host.userId : row.host.unitId);
      return new Refusal(
        'INVALID',
        '所选的人不是在用的经办人，或单位已停用，请重新选择。',
        hostIsOut ? 'host' : 'coHandlers',
      );
    }
    // Rules that are switched off stand in nobody's way; one that is switched on again is judged then.
    const others = all.filter(({ id, active }) => active && id !== row.id);
    const [fault] = routingFaults(await this.rules.named(tx, actor.bureauId, row.active ? [...others, row] : [row]));
    return fault ? new Refusal('ROUTING_FAULT', fault) : null;
  }

  private event(actor: Actor, type: string, subjectId: string, version: number, payload: object): EventFact {
    const { bureauId, userId: actorId, name: actorName } = actor;
    const at = this.clock.now();
    return {
      ...{ id: newId(), bureauId, subjectType: 'routingRule', subjectId, version, type, visibility: 'internal' },
      ...{ actorId, actorName, at, payload },
    };
  }
}
