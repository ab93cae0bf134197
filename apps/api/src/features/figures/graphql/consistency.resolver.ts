import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { consistencyRules } from '@zhuqi/domain/figure/consistency-rules.js';
import { knownFigure } from '@zhuqi/domain/figure/registry.js';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor } from '../../../platform/auth/current-actor.decorator.js';
import { InvalidOptions } from '../../../platform/query/invalid-options.js';
import { askedPeriod } from '../asked-period.js';
import { ConsistencyCheck } from '../consistency-lookup.read-model.js';
import { FigureRows } from '../figure-rows-lookup.read-model.js';
import { ConsistencyRule } from './consistency.model.js';
import { FigureRowsOptions } from './figure.inputs.js';
import { FigureRowsPage } from './figure.model.js';

@Resolver()
export class ConsistencyResolver {
  constructor(
    private readonly check: ConsistencyCheck,
    private readonly tables: FigureRows,
  ) {}

  @Allow('consistency.read')
  @Query(() => [ConsistencyRule], {
    description: '台账体检 of a period: every rule, with what it finds in the rows the asker may read.',
  })
  async ledgerCheck(@Args('period') period: string, @CurrentActor() actor: Actor): Promise<ConsistencyRule[]> {
    const found = await this.check.findings(askedPeriod(period), actor);
    return consistencyRules.map(({ code, name }) => ({
      code,
      name,
      findings: found
        .filter(({ rule }) => rule === code)
        .map(({ message, rowIds, figures }) => ({
          message,
          rows: rowIds.length,
          figures: figures.map((figure) => ({ code: figure, name: knownFigure(figure).name })),
        })),
    }));
  }

  @Allow('consistency.read')
  @Query(() => FigureRowsPage, { description: 'The rows a rule finds in a period.' })
  async ledgerCheckRows(
    @Args('rule') code: string,
    @Args('period') period: string,
    @Args('options', { type: () => FigureRowsOptions, nullable: true }) options: FigureRowsOptions | null,
    @CurrentActor() actor: Actor,
  ): Promise<FigureRowsPage> {
    const rule = consistencyRules.find((one) => one.code === code);
    if (!rule || rule.kind === 'agree') throw new InvalidOptions('rule', `没有体检规则“${code.slice(0, 40)}”。`);
    const found = await this.check.findings(askedPeriod(period), actor, [rule]);
    const ids = [...new Set(found.flatMap(({ rowIds }) => rowIds))];
    return this.tables.byIds(rule.subject, ids, options ?? {}, actor);
  }
}
