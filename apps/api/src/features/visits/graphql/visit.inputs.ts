import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { BooleanOp, DateOp, DateTimeOp, IdOp, PageSort, StringOp } from '../../../platform/graphql/common.model.js';
import { NumberOp } from '../../../platform/graphql/list-types.js';
import { DateOnly, DateTime } from '../../../platform/graphql/scalars.js';

@InputType({
  description: "The domain's visit filter (packages/domain/src/query/visit-fields.ts): all parts hold together.",
})
export class VisitFilter {
  @Field(() => StringOp, { nullable: true }) state?: StringOp | null;
  @Field(() => StringOp, { nullable: true }) type?: StringOp | null;
  @Field(() => IdOp, { nullable: true }) enterpriseId?: IdOp | null;
  @Field(() => StringOp, { nullable: true }) districtCode?: StringOp | null;
  @Field(() => IdOp, { nullable: true }) unitId?: IdOp | null;
  @Field(() => IdOp, { nullable: true }) projectId?: IdOp | null;
  @Field(() => IdOp, { nullable: true }) itemKey?: IdOp | null;
  @Field(() => IdOp, { nullable: true }) teamId?: IdOp | null;
  @Field(() => NumberOp, { nullable: true }) findingCount?: NumberOp | null;
  @Field(() => BooleanOp, { nullable: true }) hasNoMatter?: BooleanOp | null;
  @Field(() => IdOp, { nullable: true }) leadId?: IdOp | null;
  @Field(() => IdOp, { nullable: true }) memberId?: IdOp | null;
  @Field(() => DateOp, { nullable: true }) plannedOn?: DateOp | null;
  @Field(() => DateTimeOp, { nullable: true }) checkedInAt?: DateTimeOp | null;
  @Field(() => BooleanOp, { nullable: true }) missed?: BooleanOp | null;
  @Field(() => BooleanOp, { nullable: true }) overdue?: BooleanOp | null;
  @Field(() => String, { nullable: true, description: 'Two or more characters of the enterprise.' }) text?:
    string | null;
  @Field(() => [VisitFilter], { nullable: true }) any?: VisitFilter[] | null;
  @Field(() => [VisitFilter], { nullable: true }) all?: VisitFilter[] | null;
  @Field(() => VisitFilter, { nullable: true }) not?: VisitFilter | null;
}

@InputType()
export class VisitListOptions {
  @Field(() => Int, { nullable: true, defaultValue: 0 }) skip?: number | null;
  @Field(() => Int, { nullable: true, defaultValue: 25 }) take?: number | null;
  @Field(() => String, { nullable: true, description: 'endCursor of the page before (keyset paging).' }) after?:
    string | null;
  @Field(() => PageSort, { nullable: true }) sort?: PageSort | null;
  @Field(() => VisitFilter, { nullable: true }) filter?: VisitFilter | null;
}

@InputType()
export class PlanVisitInput {
  @Field(() => ID, {
    nullable: true,
    description: 'May be made by the client (UUIDv7), so that a retry never doubles a visit.',
  })
  id?: string | null;

  @Field(() => ID) enterpriseId!: string;
  @Field(() => String) type!: string;
  @Field(() => String) purpose!: string;
  @Field(() => ID, { nullable: true, description: 'Null = the caller.' }) leadId?: string | null;
  @Field(() => [ID], { nullable: true }) memberIds?: string[] | null;
  @Field(() => DateOnly) plannedOn!: string;
  @Field(() => DateTime, { nullable: true }) plannedAt?: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is logged after it took place (补记); it then starts in TO_COMPLETE.',
  })
  loggedAfterwards?: string | null;

  @Field(() => DateTime, { nullable: true }) checkedInAt?: Date | null;
  @Field(() => Boolean, { nullable: true }) notifyEnterprise?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'Key of an item of the published service list.' })
  itemKey?: string | null;

  @Field(() => ID, { nullable: true, description: 'The major project it is paid to; the type is then MAJOR_PROJECT.' })
  projectId?: string | null;
}

@InputType()
export class FindingProblemInput {
  @Field(() => ID, { nullable: true }) id?: string | null;
  @Field(() => String) title!: string;
  @Field(() => String) content!: string;
  @Field(() => String) category!: string;
  @Field(() => String) area!: string;
  @Field(() => String) priority!: string;
  @Field(() => String, {
    nullable: true,
    description: 'How it was solved, for SOLVED_ON_SPOT; null = the text of the finding.',
  })
  resultText?: string | null;
  @Field(() => Boolean, { nullable: true }) draft?: boolean | null;
}

@InputType()
export class FindingInput {
  @Field(() => ID, { nullable: true, description: 'Made by the client: writing it again changes it.' }) id?:
    string | null;
  @Field(() => String) kind!: string;
  @Field(() => String) text!: string;
  @Field(() => String, { nullable: true }) qualification?: string | null;
  @Field(() => String, { nullable: true }) willingness?: string | null;

  @Field(() => FindingProblemInput, {
    nullable: true,
    description: 'Turns the finding into a problem, linked both ways; once.',
  })
  problem?: FindingProblemInput | null;
}

@InputType({
  description: "Facts by name as the domain's visit table asks for them (packages/domain/src/visit/visit-facts.ts).",
})
export class VisitFactsInput {
  @Field(() => String, { nullable: true }) reason?: string | null;
  @Field(() => DateTime, { nullable: true }) at?: Date | null;
  @Field(() => Float, { nullable: true }) latitude?: number | null;
  @Field(() => Float, { nullable: true }) longitude?: number | null;
  @Field(() => String, { nullable: true }) farReason?: string | null;
  @Field(() => String, { nullable: true }) summary?: string | null;
  @Field(() => [FindingInput], { nullable: true }) findings?: FindingInput[] | null;
  @Field(() => Boolean, { nullable: true }) hasNoMatter?: boolean | null;
  @Field(() => DateOnly, { nullable: true }) plannedOn?: string | null;
  @Field(() => DateTime, { nullable: true }) plannedAt?: Date | null;
  @Field(() => ID, { nullable: true, description: 'Key of an item of the published service list.' })
  item?: string | null;
}

@InputType()
export class PerformVisitActionInput {
  @Field(() => ID) visitId!: string;
  @Field(() => String, { description: 'A row of the transition table, as availableActions offers it.' })
  action!: string;
  @Field(() => Int) expectedVersion!: number;
  @Field(() => VisitFactsInput, { nullable: true }) facts?: VisitFactsInput | null;
}
