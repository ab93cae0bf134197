import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { conditionText } from '@zhuqi/domain/assignment/propose-assignment.js';
import type { RoutingTarget } from '@zhuqi/domain/assignment/routing.types.js';
import { Database } from '../../../platform/database/database.js';
import { clampPage } from '../../../platform/graphql/page.js';
import type { RoutingRuleListOptions } from '../graphql/routing.inputs.js';
import type { RoutingRule, RoutingRuleList, RoutingTarget as TargetModel } from '../graphql/routing.model.js';
import { type NamedRule, RoutingRuleRepository } from './routing-rule.repository.js';

/** The rules in the order in which they are looked at. */
@Injectable()
export class RoutingListReadModel {
  constructor(
    private readonly database: Database,
    private readonly rules: RoutingRuleRepository,
  ) {}

  async list(actor: Actor, options: RoutingRuleListOptions | null | undefined): Promise<RoutingRuleList> {
    const { skip, take } = clampPage(options);
    const text = options?.filter?.text?.trim() ?? '';
    const active = options?.filter?.active?.eq ?? null;
    const found = (await this.all(actor)).filter(
      (rule) =>
        (active === null || rule.active === active) &&
        [rule.name, rule.conditionText].some((each) => each.includes(text)),
    );
    return { items: found.slice(skip, skip + take), totalItems: found.length };
  }

  async find(actor: Actor, id: string): Promise<RoutingRule | null> {
    return (await this.all(actor)).find((rule) => rule.id === id) ?? null;
  }

  private async all(actor: Actor): Promise<RoutingRule[]> {
    const rows = await this.rules.all(this.database, actor.bureauId);
    return (await this.rules.named(this.database, actor.bureauId, rows)).map(toModel);
  }
}

const toModel = ({ when, host, coHandlers, ...rule }: NamedRule): RoutingRule => ({
  ...rule,
  category: when.category ?? null,
  area: when.area ?? null,
  districtCode: when.districtCode ?? null,
  hasLiaison: when.hasLiaison ?? null,
  conditionText: conditionText(when),
  host: toTarget(host),
  coHandlers: coHandlers.map(toTarget),
});

function toTarget(target: RoutingTarget): TargetModel {
  switch (target.kind) {
    case 'liaison':
      return { kind: 'liaison', id: null, name: '挂钩人' };
    case 'person':
      return { kind: 'person', id: target.userId, name: target.name };
    case 'unit':
      return { kind: 'unit', id: target.unitId, name: target.name };
  }
}
