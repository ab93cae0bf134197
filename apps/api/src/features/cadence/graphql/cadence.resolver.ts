import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor } from '../../../platform/auth/current-actor.decorator.js';
import { Refusal } from '../../../platform/graphql/common.model.js';
import type { ListOptionsInput } from '../../../platform/graphql/list-types.js';
import { InvalidOptions } from '../../../platform/query/invalid-options.js';
import { ReadService } from '../../../platform/query/read.service.js';
import { SettingsReader } from '../../../platform/settings/settings-reader.js';
import { CoverageReadModel } from '../coverage.read-model.js';
import { PlanGaps } from '../plan-gaps.service.js';
import { LiaisonPairingListOptions, PlanGapsInput } from './cadence.inputs.js';
import { Coverage, GapPlan, LiaisonPairingList, PlanGapsResult, type PlannedGaps } from './cadence.model.js';
import { coverageView } from './coverage-view.js';

const mostVisits = 200;

@Resolver()
export class CadenceResolver {
  constructor(
    private readonly reads: ReadService,
    private readonly coverages: CoverageReadModel,
    private readonly settings: SettingsReader,
    private readonly gaps: PlanGaps,
  ) {}

  @Allow('enterprise.read')
  @Query(() => LiaisonPairingList, { description: '挂钩帮办 with dates, the latest first.' })
  liaisonPairings(
    @Args('options', { type: () => LiaisonPairingListOptions, nullable: true }) options: ListOptionsInput | undefined,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object> {
    return this.reads.list('LiaisonPairing', info, options, actor);
  }

  @Allow('cadence.read')
  @Query(() => Coverage, { description: 'Enterprise or project × quarter of a year.' })
  async coverage(
    @Args('year', { type: () => Int }) year: number,
    @Args('unitId', { type: () => ID, nullable: true, description: 'Of whoever looks after the target.' })
    unitId: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<Coverage> {
    if (year < 2000 || year > 2099) throw new InvalidOptions('year', '年份应在2000至2099之间。');
    const [answer, rules] = await Promise.all([this.coverages.of({ year, unitId }, actor), this.settings.cadence()]);
    return coverageView(answer, rules);
  }

  @Allow('cadence.manage')
  @Query(() => GapPlan, { description: "Proposes visits for the running quarter's gaps." })
  async gapPlan(
    @Args('unitId', { type: () => ID, nullable: true }) unitId: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<GapPlan> {
    const { visits, left } = await this.gaps.preview(unitId, actor);
    return {
      visits: visits.map(({ target, ...visit }) => ({
        ...{ targetId: target.id, target: target.target, name: target.name, ...visit },
      })),
      left: left.map(({ target, reason }) => ({ targetId: target.id, name: target.name, reason })),
    };
  }

  @Allow('cadence.manage')
  @Mutation(() => PlanGapsResult, { description: 'Plans the visits as confirmed, each on its own.' })
  async planGaps(
    @Args('input') { visits }: PlanGapsInput,
    @CurrentActor() actor: Actor,
  ): Promise<PlannedGaps | Refusal> {
    if (visits.length > mostVisits)
      return new Refusal('TOO_MANY', `一次最多计划${mostVisits}次走访，请分批进行。`, 'visits');
    return { rows: [...(await this.gaps.plan(visits, actor))] };
  }
}
