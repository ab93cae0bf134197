import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { listOf } from '../../../platform/graphql/list-types.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { DateOnly, DateTime } from '../../../platform/graphql/scalars.js';

/** What every innovation fact shows. */
@ObjectType({ isAbstract: true })
class InnovationFact {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => ID) enterpriseId!: string;
  @Field(() => String) enterpriseName!: string;
  @Field(() => String, { nullable: true }) districtCode!: string | null;
  @Field(() => String, { nullable: true }) districtName!: string | null;
  @Field(() => ID, { nullable: true, description: 'The team it counts for.' }) teamId!: string | null;
  @Field(() => String, { nullable: true }) teamName!: string | null;
  @Field(() => ID, { nullable: true, description: 'The unit of whoever recorded it.' }) unitId!: string | null;
  @Field(() => String, { nullable: true }) unitName!: string | null;
  @Field(() => ID) recordedById!: string;
  @Field(() => String, { nullable: true }) recordedByName!: string | null;
  @Field(() => DateOnly, { description: "The day it counts for; of a period's spending its last day." }) on!: string;
  @Field(() => Int, { description: 'Files that prove it.' }) evidenceCount!: number;
  @Field(() => DateTime) createdAt!: Date;
  @Field(() => DateTime) updatedAt!: Date;
}

@ObjectType({ description: '研发投入 of an enterprise in a quarter or a whole year.' })
export class ResearchSpending extends InnovationFact {
  @Field(() => Int) year!: number;
  @Field(() => Int, { description: '1–4, or 0 for the whole year.' }) quarter!: number;
  @Field(() => Float, { description: '分' }) amountFen!: number;
}

@ObjectType({ description: '技术合同, registered on a day.' })
export class TechnologyContract extends InnovationFact {
  @Field(() => String) number!: string;
  @Field(() => String) title!: string;
  @Field(() => String, { description: 'DEVELOPMENT | TRANSFER | LICENCE | CONSULTING | SERVICE' }) kind!: string;
  @Field(() => Float, { description: '分' }) amountFen!: number;
}

@ObjectType({ description: '科研成果' })
export class ResearchOutcome extends InnovationFact {
  @Field(() => String, { description: 'PATENT | AWARD | PRODUCT | STANDARD | TRANSFORMATION | PLATFORM' })
  kind!: string;
  @Field(() => String) title!: string;
}

@ObjectType({ description: '高企进展: an enterprise reached a stage.' })
export class HighTechStep extends InnovationFact {
  @Field(() => String, { description: 'SEED | PREPARING | APPLIED | RECOGNISED | EXPIRED' }) stage!: string;
}

export const ResearchSpendingList = listOf('ResearchSpendingList', ResearchSpending);
export const TechnologyContractList = listOf('TechnologyContractList', TechnologyContract);
export const ResearchOutcomeList = listOf('ResearchOutcomeList', ResearchOutcome);
export const HighTechStepList = listOf('HighTechStepList', HighTechStep);

export const SaveResearchSpendingResult = resultUnion('SaveResearchSpendingResult', ResearchSpending);
export const SaveTechnologyContractResult = resultUnion('SaveTechnologyContractResult', TechnologyContract);
export const SaveResearchOutcomeResult = resultUnion('SaveResearchOutcomeResult', ResearchOutcome);
export const SaveHighTechStepResult = resultUnion('SaveHighTechStepResult', HighTechStep);
