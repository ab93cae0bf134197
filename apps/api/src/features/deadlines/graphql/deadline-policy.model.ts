import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: 'One promise. A condition left out holds for all; the rule with most conditions wins.' })
export class DeadlineRule {
  @Field(() => String, { description: 'Clock kind: accept, sign, host …' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'CONSULT | GENERAL | COMPLEX; null: all.' })
  category?: string | null;

  @Field(() => String, { nullable: true, description: 'NORMAL | URGENT; null: all.' })
  priority?: string | null;

  @Field(() => String, { nullable: true, description: 'first 首次办理 | again 二次办理; null: all.' })
  round?: string | null;

  @Field(() => String, { description: 'workday | workminute | calendarday' })
  unit!: string;

  @Field(() => Int)
  amount!: number;

  @Field(() => Int, { nullable: true, description: 'The most that term and extensions may reach; null: no limit.' })
  maximum?: number | null;
}

@ObjectType({ description: '时限规则的一个版本: a running case keeps the version it started with.' })
export class DeadlinePolicyVersion {
  @Field(() => Int)
  version!: number;

  @Field(() => [DeadlineRule])
  rules!: readonly DeadlineRule[];

  @Field(() => String)
  note!: string;

  @Field(() => DateTime, { nullable: true, description: 'Null for the version as delivered.' })
  publishedAt!: Date | null;

  @Field(() => String, { nullable: true })
  publishedBy!: string | null;

  @Field(() => [String], { description: 'Against the version before, in words.' })
  changes!: readonly string[];
}

@InputType()
export class DeadlineRuleInput {
  @Field(() => String)
  kind!: string;

  @Field(() => String, { nullable: true })
  category?: string | null;

  @Field(() => String, { nullable: true })
  priority?: string | null;

  @Field(() => String, { nullable: true })
  round?: string | null;

  @Field(() => String)
  unit!: string;

  @Field(() => Int)
  amount!: number;

  @Field(() => Int, { nullable: true })
  maximum?: number | null;
}

@InputType()
export class PublishPolicyInput {
  @Field(() => Int, { description: 'The version the form was filled from; another one: CONFLICT.' })
  expectedVersion!: number;

  @Field(() => [DeadlineRuleInput])
  rules!: DeadlineRuleInput[];

  @Field(() => String, { description: '修改原因或依据' })
  note!: string;
}
