import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { listOf } from '../../../platform/graphql/list-types.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { DateOnly, Json } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: '挂钩帮办: who looks after which enterprise, with dates.' })
export class LiaisonPairing {
  @Field(() => ID) id!: string;
  @Field(() => ID) enterpriseId!: string;
  @Field(() => String) enterpriseName!: string;
  @Field(() => ID) userId!: string;
  @Field(() => String) userName!: string;
  @Field(() => String) unitName!: string;
  @Field(() => DateOnly) since!: string;
  @Field(() => DateOnly, { nullable: true, description: 'Null: still paired.' }) until!: string | null;
  @Field(() => Boolean) isCurrent!: boolean;
}

export const LiaisonPairingList = listOf('LiaisonPairingList', LiaisonPairing);

@ObjectType()
export class CoverageQuarter {
  @Field(() => String, { description: '2026Q1' }) key!: string;
  @Field(() => String) label!: string;
}

@ObjectType({ description: 'One quarter of one target.' })
export class CoverageCell {
  @Field(() => String) quarter!: string;
  @Field(() => String, { description: 'VISITED | PLANNED | GAP | AHEAD | NONE' }) coverage!: string;
  @Field(() => Int, { description: 'Visits behind it.' }) count!: number;
  @Field(() => Json, {
    nullable: true,
    description: 'The list of visits with this filter has exactly these; null: none.',
  })
  filter!: object | null;
}

@ObjectType({ description: 'An enterprise somebody is paired with, or a major project.' })
export class CoverageRow {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'ENTERPRISE | PROJECT' }) target!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true, description: "A project's level." }) level!: string | null;
  @Field(() => String, { nullable: true }) liaisonName!: string | null;
  @Field(() => String, { nullable: true }) unitName!: string | null;
  @Field(() => DateOnly, { nullable: true, description: 'When it is next to be visited; null: no rule asks for it.' })
  dueOn!: string | null;
  @Field(() => Int, { description: 'Calendar days past that day.' }) daysLate!: number;
  @Field(() => [CoverageCell]) cells!: CoverageCell[];
}

@ObjectType({ description: '覆盖网格 of a calendar year, of the visits the reader may see.' })
export class Coverage {
  @Field(() => [CoverageQuarter]) quarters!: CoverageQuarter[];
  @Field(() => Float, {
    nullable: true,
    description: 'Visited cells over those that ask for a visit by today, 0 to 1.',
  })
  covered!: number | null;
  @Field(() => Int, { description: 'Gaps of the running quarter; 0 in another year.' }) openGaps!: number;
  @Field(() => [CoverageRow]) rows!: CoverageRow[];
}

@ObjectType()
export class GapVisit {
  @Field(() => ID) targetId!: string;
  @Field(() => String) target!: string;
  @Field(() => String) name!: string;
  @Field(() => ID) leadId!: string;
  @Field(() => String) leadName!: string;
  @Field(() => DateOnly) plannedOn!: string;
}

@ObjectType()
export class GapLeft {
  @Field(() => ID) targetId!: string;
  @Field(() => String) name!: string;
  @Field(() => String) reason!: string;
}

@ObjectType({ description: "What one click would plan for the running quarter's gaps; nothing is written yet." })
export class GapPlan {
  @Field(() => [GapVisit]) visits!: GapVisit[];
  @Field(() => [GapLeft]) left!: GapLeft[];
}

@ObjectType({ description: 'How the planning of one visit went.' })
export class PlannedGap {
  @Field(() => ID) targetId!: string;
  @Field(() => String) name!: string;
  @Field(() => ID, { nullable: true, description: 'Null: not planned.' }) visitId!: string | null;
  @Field(() => String, { nullable: true, description: 'Why not.' }) problem!: string | null;
}

@ObjectType()
export class PlannedGaps {
  @Field(() => [PlannedGap]) rows!: PlannedGap[];
}

export const PlanGapsResult = resultUnion('PlanGapsResult', PlannedGaps);
