import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { policyPushFields, policyReceiptFields } from '@zhuqi/domain/query/register-fields.js';
import { filterInput, listOptions } from '../../../platform/graphql/list-types.js';
import { DateOnly, Json } from '../../../platform/graphql/scalars.js';

export const PolicyPushFilter = filterInput('PolicyPushFilter', policyPushFields);
export const PolicyPushListOptions = listOptions('PolicyPushListOptions', PolicyPushFilter);
export const PolicyReceiptFilter = filterInput('PolicyReceiptFilter', policyReceiptFields);
export const PolicyReceiptListOptions = listOptions('PolicyReceiptListOptions', PolicyReceiptFilter);

const ELIGIBILITY = 'Who it is for: an EnterpriseFilter, the one that draws the list of enterprises.';

@InputType()
export class DraftBenefitPolicyInput {
  @Field(() => ID, {
    nullable: true,
    description: 'May be made by the client (UUIDv7), so that a retry never doubles it.',
  })
  id?: string | null;

  @Field(() => String) title!: string;
  @Field(() => String, { description: 'What it gives, and what to do for it.' }) summary!: string;
  @Field(() => String, { description: 'NATION | PROVINCE | CITY | DISTRICT' }) level!: string;
  @Field(() => ID, { nullable: true, description: 'A document of the register.' }) documentId?: string | null;
  @Field(() => Json, { nullable: true, description: ELIGIBILITY }) eligibility?: unknown;
  @Field(() => DateOnly) validFrom!: string;
  @Field(() => DateOnly, { nullable: true, description: 'Last day to apply; null: open.' }) validTo?: string | null;
}

@InputType({ description: "Facts by name as the domain's table asks for them (packages/domain/src/policy-push)." })
export class BenefitPolicyFactsInput {
  @Field(() => String, { nullable: true }) title?: string | null;
  @Field(() => String, { nullable: true }) summary?: string | null;
  @Field(() => String, { nullable: true }) level?: string | null;
  @Field(() => Json, { nullable: true, description: ELIGIBILITY }) eligibility?: unknown;
  @Field(() => ID, { nullable: true, description: 'Null: cites none.' }) documentId?: string | null;
  @Field(() => DateOnly, { nullable: true }) validFrom?: string | null;
  @Field(() => DateOnly, { nullable: true, description: 'Null: open.' }) validTo?: string | null;
  @Field(() => String, { nullable: true }) reason?: string | null;
}

@InputType()
export class PerformBenefitPolicyActionInput {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'A row of the transition table, as availableActions offers it.' })
  action!: string;
  @Field(() => Int) expectedVersion!: number;
  @Field(() => BenefitPolicyFactsInput, { nullable: true }) facts?: BenefitPolicyFactsInput | null;
}
