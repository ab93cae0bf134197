import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor, IdempotencyKey } from '../../../platform/auth/current-actor.decorator.js';
import { newId } from '../../../platform/database/new-id.js';
import type { ListOptionsInput } from '../../../platform/graphql/list-types.js';
import { ReadService } from '../../../platform/query/read.service.js';
import { WrittenAnswer } from '../../../platform/query/written-answer.service.js';
import { SaveTeam } from '../save-team.service.js';
import { TeamYearReadModel } from '../team-year.read-model.js';
import { SaveTeamInput, TeamListOptions } from './team.inputs.js';
import { SaveTeamResult, Team, TeamList, TeamYearPart } from './team.model.js';

@Resolver(() => Team)
export class TeamResolver {
  constructor(
    private readonly reads: ReadService,
    private readonly written: WrittenAnswer,
    private readonly saving: SaveTeam,
    private readonly years: TeamYearReadModel,
  ) {}

  @Allow('team.read')
  @Query(() => Team, { nullable: true })
  team(
    @Args('id', { type: () => ID }) id: string,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object | null> {
    return this.reads.detail('Team', info, id, actor);
  }

  @Allow('team.read')
  @Query(() => TeamList)
  teams(
    @Args('options', { type: () => TeamListOptions, nullable: true }) options: ListOptionsInput | undefined,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object> {
    return this.reads.list('Team', info, options, actor);
  }

  @Allow('team.read')
  @Query(() => [TeamYearPart], { description: 'What a team did in a calendar year, list by list.' })
  teamYear(
    @Args('teamId', { type: () => ID }) teamId: string,
    @Args('year', { type: () => Int }) year: number,
    @CurrentActor() actor: Actor,
  ): Promise<readonly object[]> {
    return this.years.parts(teamId, year, actor);
  }

  @Allow('team.manage')
  @Mutation(() => SaveTeamResult, { description: 'Registers a team with its people and enterprises, or corrects it.' })
  saveTeam(
    @Args('input') input: SaveTeamInput,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const id = input.id ?? newId();
    const call = { actorId: actor.userId, key, operation: 'saveTeam', input };
    return this.written.answer('Team', info, actor, call, id, (fact) =>
      this.saving.save({ ...input, id }, actor, fact),
    );
  }
}
