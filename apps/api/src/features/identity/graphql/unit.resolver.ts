import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor, IdempotencyKey } from '../../../platform/auth/current-actor.decorator.js';
import { Refusal } from '../../../platform/graphql/common.model.js';
import { SaveUnitService } from '../save-unit.service.js';
import { UnitListReadModel } from '../unit-list.read-model.js';
import { SaveUnitResult } from './identity.results.js';
import { SaveUnitInput, UnitListOptions } from './unit.inputs.js';
import { Unit, UnitList } from './unit.model.js';

@Resolver()
export class UnitResolver {
  constructor(
    private readonly readModel: UnitListReadModel,
    private readonly saveUnits: SaveUnitService,
  ) {}

  @Allow('unit.read')
  @Query(() => Unit, { nullable: true })
  unit(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Unit | null> {
    return this.readModel.find(actor, id);
  }

  @Allow('unit.read')
  @Query(() => UnitList)
  units(
    @CurrentActor() actor: Actor,
    @Args('options', { type: () => UnitListOptions, nullable: true }) options: UnitListOptions | null,
  ): Promise<UnitList> {
    return this.readModel.list(actor, options);
  }

  @Allow('unit.manage')
  @Mutation(() => SaveUnitResult)
  async saveUnit(
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
    @Args('input') input: SaveUnitInput,
  ): Promise<typeof SaveUnitResult> {
    const saved = await this.saveUnits.save(actor, input, key);
    if (saved instanceof Refusal) return saved;
    const unit = await this.readModel.find(actor, saved.id);
    if (!unit) throw new Error('the unit just saved is not there');
    return unit;
  }
}
