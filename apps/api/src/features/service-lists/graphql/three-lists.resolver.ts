import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor } from '../../../platform/auth/current-actor.decorator.js';
import { ThreeListsReadModel } from '../three-lists.read-model.js';
import { ProblemLinePage, ResponsibilityLine } from './three-lists.model.js';

/** The most lines of one page. */
const MOST = 100;

@Resolver()
export class ThreeListsResolver {
  constructor(private readonly lists: ThreeListsReadModel) {}

  @Allow('serviceList.read')
  @Query(() => ProblemLinePage, {
    description: '问题清单 of a year: problems submitted in it, in the order of the published items.',
  })
  problemLines(
    @Args('year', { type: () => Int }) year: number,
    @Args('skip', { type: () => Int, nullable: true, defaultValue: 0 }) skip: number,
    @Args('take', { type: () => Int, nullable: true, defaultValue: 25 }) take: number,
    @CurrentActor() actor: Actor,
  ): Promise<ProblemLinePage> {
    const page = [Math.max(0, skip), Math.min(Math.max(1, take), MOST)] as const;
    return this.lists.problemLines(actor, yearOf(year), ...page);
  }

  @Allow('serviceList.read')
  @Query(() => [ResponsibilityLine], { description: '责任清单 of a year.' })
  async responsibilityLines(
    @Args('year', { type: () => Int }) year: number,
    @CurrentActor() actor: Actor,
  ): Promise<ResponsibilityLine[]> {
    const lines = await this.lists.responsibilityLines(actor, yearOf(year));
    return lines.map((line) => ({ ...line, items: line.items.map(({ content }) => content) }));
  }
}

/** PostgreSQL knows no year 0. */
const yearOf = (year: number): number => Math.min(Math.max(year, 1), 9_998);
