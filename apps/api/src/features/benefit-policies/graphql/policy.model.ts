import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { listOf } from '../../../platform/graphql/list-types.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { DateOnly, DateTime, Json } from '../../../platform/graphql/scalars.js';

@ObjectType({
  description: '惠企政策: who is eligible by facts of the enterprise, pushed as a mail, with read receipts.',
})
export class PolicyPush {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) title!: string;
  @Field(() => String) summary!: string;
  @Field(() => String, { description: 'NATION | PROVINCE | CITY | DISTRICT' }) level!: string;
  @Field(() => String, { description: 'DRAFT | PUBLISHED | EXPIRED | WITHDRAWN' }) state!: string;
  @Field(() => ID, { nullable: true }) documentId!: string | null;
  @Field(() => Json, { description: 'An EnterpriseFilter.' }) eligibility!: unknown;
  @Field(() => String, { description: 'The same in words.' }) eligibilityWords!: string;
  @Field(() => DateOnly) validFrom!: string;
  @Field(() => DateOnly, { nullable: true, description: 'Last day to apply; null: open.' }) validTo!: string | null;
  @Field(() => String, { nullable: true }) withdrawReason!: string | null;
  @Field(() => DateTime, { nullable: true }) publishedAt!: Date | null;
  @Field(() => Int, { nullable: true, description: 'Eligible enterprises of the last push; null until it began.' })
  pushTotal!: number | null;
  @Field(() => Int, { description: 'Enterprises of the last push looked at so far.' }) pushDone!: number;
  @Field(() => DateTime, { nullable: true, description: 'When the last push was through.' })
  pushFinishedAt!: Date | null;
  @Field(() => Int, { description: 'Contacts it went to.' }) sent!: number;
  @Field(() => Int, { description: 'Of those, who opened it.' }) read!: number;
  @Field(() => Int, { description: 'Of those, who were reminded.' }) reminded!: number;
  @Field(() => ID, { nullable: true }) unitId!: string | null;
  @Field(() => String, { nullable: true }) unitName!: string | null;
  @Field(() => Boolean, { description: 'Whether the signed-in person keeps it.' }) mayAct!: boolean;
  @Field(() => DateTime) createdAt!: Date;
  @Field(() => DateTime) updatedAt!: Date;
}

@ObjectType({ description: 'One policy sent to one contact, and whether it was opened.' })
export class PolicyReceipt {
  @Field(() => ID) id!: string;
  @Field(() => ID) policyId!: string;
  @Field(() => ID) enterpriseId!: string;
  @Field(() => String) enterpriseName!: string;
  @Field(() => String) contactName!: string;
  @Field(() => DateTime) sentAt!: Date;
  @Field(() => DateTime, { nullable: true }) readAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) remindedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Of the last mail; null while it waits for working time.' })
  deliveryState!: string | null;
}

@ObjectType({ description: 'Whom a filter would reach.' })
export class EligibilityPreview {
  @Field(() => Int, { description: 'Enterprises the filter finds within reach; the list it opens has as many.' })
  total!: number;
  @Field(() => Int, { description: 'Of those, with a contact who agreed to be written to and has an address.' })
  reachable!: number;
  @Field(() => String, { description: 'The filter in words.' }) words!: string;
  @Field(() => String, { nullable: true, description: 'Why it cannot be pushed like this, as a sentence.' })
  problem!: string | null;
}

export const PolicyPushList = listOf('PolicyPushList', PolicyPush);
export const PolicyReceiptList = listOf('PolicyReceiptList', PolicyReceipt);
export const DraftBenefitPolicyResult = resultUnion('DraftBenefitPolicyResult', PolicyPush);
export const PerformBenefitPolicyActionResult = resultUnion('PerformBenefitPolicyActionResult', PolicyPush);
