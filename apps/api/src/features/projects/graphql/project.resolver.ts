import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor, IdempotencyKey } from '../../../platform/auth/current-actor.decorator.js';
import { newId } from '../../../platform/database/new-id.js';
import type { ListOptionsInput } from '../../../platform/graphql/list-types.js';
import { ReadService } from '../../../platform/query/read.service.js';
import { WrittenAnswer } from '../../../platform/query/written-answer.service.js';
import { SaveProject } from '../save-project.service.js';
import { MajorProjectListOptions, SaveMajorProjectInput } from './project.inputs.js';
import { MajorProject, MajorProjectList, SaveMajorProjectResult } from './project.model.js';

@Resolver(() => MajorProject)
export class ProjectResolver {
  constructor(
    private readonly reads: ReadService,
    private readonly written: WrittenAnswer,
    private readonly saving: SaveProject,
  ) {}

  @Allow('project.read')
  @Query(() => MajorProject, { nullable: true })
  majorProject(
    @Args('id', { type: () => ID }) id: string,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object | null> {
    return this.reads.detail('MajorProject', info, id, actor);
  }

  @Allow('project.read')
  @Query(() => MajorProjectList)
  majorProjects(
    @Args('options', { type: () => MajorProjectListOptions, nullable: true }) options: ListOptionsInput | undefined,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object> {
    return this.reads.list('MajorProject', info, options, actor);
  }

  @Allow('project.manage')
  @Mutation(() => SaveMajorProjectResult, { description: 'Registers a major project with its sites, or corrects it.' })
  saveMajorProject(
    @Args('input') input: SaveMajorProjectInput,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const id = input.id ?? newId();
    const call = { actorId: actor.userId, key, operation: 'saveMajorProject', input };
    return this.written.answer('MajorProject', info, actor, call, id, (fact) =>
      this.saving.save({ ...input, id }, actor, fact),
    );
  }
}
