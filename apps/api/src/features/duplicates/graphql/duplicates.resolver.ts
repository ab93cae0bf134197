import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor } from '../../../platform/auth/current-actor.decorator.js';
import { PossibleDuplicatesReadModel } from '../possible-duplicates.read-model.js';
import { PossibleDuplicate } from './possible-duplicate.model.js';

@Resolver()
export class DuplicatesResolver {
  constructor(private readonly duplicates: PossibleDuplicatesReadModel) {}

  @Allow('problem.create')
  @Query(() => [PossibleDuplicate], {
    description: 'What the enterprise raised in the last 90 days in similar words, most alike first; at most 5.',
  })
  possibleDuplicates(
    @Args('enterpriseId', { type: () => ID }) enterpriseId: string,
    @Args('title') title: string,
    @Args('content', { defaultValue: '' }) content: string,
    @Args('problemId', { type: () => ID, nullable: true, description: 'The problem itself, once it exists.' })
    problemId: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<PossibleDuplicate[]> {
    return this.duplicates.of({ enterpriseId, title, content, problemId: problemId ?? null }, actor);
  }
}
