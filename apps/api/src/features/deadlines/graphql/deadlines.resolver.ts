import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor } from '../../../platform/auth/current-actor.decorator.js';
import { Refusal } from '../../../platform/graphql/common.model.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { CalculateDue } from '../explain/calculate-due.service.js';
import { DueExplanationReadModel } from '../explain/due-explanation.read-model.js';
import { DueCalculationResult, DueExplanation } from './due-explanation.model.js';

@Resolver()
export class DeadlinesResolver {
  constructor(
    private readonly explanations: DueExplanationReadModel,
    private readonly calculations: CalculateDue,
  ) {}

  @Allow('problem.read')
  @Query(() => DueExplanation, { nullable: true })
  dueExplanation(
    @Args('clockId', { type: () => ID }) clockId: string,
    @CurrentActor() actor: Actor,
  ): Promise<DueExplanation | null> {
    return this.explanations.explain(actor, clockId);
  }

  @Allow('calendar.read')
  @Query(() => DueCalculationResult, {
    description: 'A due date reckoned without a case, with its trace. 到期日计算器.',
  })
  async dueCalculation(
    @Args('from', { type: () => DateTime }) from: Date,
    @Args('unit', { description: 'workday | workminute | calendarday' }) unit: string,
    @Args('amount', { type: () => Int }) amount: number,
  ): Promise<DueExplanation | Refusal> {
    const outcome = await this.calculations.calculate(from, unit, amount);
    return outcome.ok ? outcome.explanation : new Refusal('INVALID_FACT', outcome.message, outcome.field);
  }
}
