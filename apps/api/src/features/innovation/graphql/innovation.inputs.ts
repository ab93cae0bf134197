import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import {
  highTechStepFields,
  researchOutcomeFields,
  researchSpendingFields,
  technologyContractFields,
} from '@zhuqi/domain/query/innovation-fields.js';
import { filterInput, listOptions } from '../../../platform/graphql/list-types.js';
import { DateOnly } from '../../../platform/graphql/scalars.js';

export const ResearchSpendingFilter = filterInput('ResearchSpendingFilter', researchSpendingFields);
export const ResearchSpendingListOptions = listOptions('ResearchSpendingListOptions', ResearchSpendingFilter);
export const TechnologyContractFilter = filterInput('TechnologyContractFilter', technologyContractFields);
export const TechnologyContractListOptions = listOptions('TechnologyContractListOptions', TechnologyContractFilter);
export const ResearchOutcomeFilter = filterInput('ResearchOutcomeFilter', researchOutcomeFields);
export const ResearchOutcomeListOptions = listOptions('ResearchOutcomeListOptions', ResearchOutcomeFilter);
export const HighTechStepFilter = filterInput('HighTechStepFilter', highTechStepFields);
export const HighTechStepListOptions = listOptions('HighTechStepListOptions', HighTechStepFilter);

/** What every one of these forms says. */
@InputType({ isAbstract: true })
class SaveFactInput {
  @Field(() => ID, {
    nullable: true,
    description: 'May be made by the client (UUIDv7), so that a retry never doubles it.',
  })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'Null: a new row.' }) expectedVersion?: number | null;
  @Field(() => ID) enterpriseId!: string;
  @Field(() => ID, { nullable: true, description: 'The team it counts for.' }) teamId?: string | null;
}

@InputType()
export class SaveResearchSpendingInput extends SaveFactInput {
  @Field(() => Int) year!: number;
  @Field(() => Int, { description: '1–4, or 0 for the whole year.' }) quarter!: number;
  @Field(() => Float, { description: '分' }) amountFen!: number;
}

@InputType()
export class SaveTechnologyContractInput extends SaveFactInput {
  @Field(() => String) number!: string;
  @Field(() => String) title!: string;
  @Field(() => String, { description: 'DEVELOPMENT | TRANSFER | LICENCE | CONSULTING | SERVICE' }) kind!: string;
  @Field(() => DateOnly) registeredOn!: string;
  @Field(() => Float, { description: '分' }) amountFen!: number;
}

@InputType()
export class SaveResearchOutcomeInput extends SaveFactInput {
  @Field(() => String, { description: 'PATENT | AWARD | PRODUCT | STANDARD | TRANSFORMATION | PLATFORM' })
  kind!: string;
  @Field(() => String) title!: string;
  @Field(() => DateOnly) achievedOn!: string;
}

@InputType()
export class SaveHighTechStepInput extends SaveFactInput {
  @Field(() => String, { description: 'SEED | PREPARING | APPLIED | RECOGNISED | EXPIRED' }) stage!: string;
  @Field(() => DateOnly) reachedOn!: string;
}
