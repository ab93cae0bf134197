import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { CurrentContext } from '../../../platform/auth/current-actor.decorator.js';
import type { RequestContext } from '../../../platform/auth/request-context.js';
import { UnitListReadModel } from '../unit-list.read-model.js';
import { Unit } from './unit.model.js';
import { User } from './user.model.js';

const KEY = Symbol('unit loader');

@Resolver(() => User)
export class UserFieldsResolver {
  constructor(private readonly units: UnitListReadModel) {}

  @ResolveField(() => Unit, { nullable: true })
  async unit(@Parent() user: User, @CurrentContext() { actor, once }: RequestContext): Promise<Unit | null> {
    if (!actor) return null;
    const loader = once(KEY, () => new DataLoader<string, Unit | null>((ids) => this.units.byIds(actor, ids)));
    return loader.load(user.unitId);
  }
}
