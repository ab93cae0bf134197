import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { BooleanOp } from '../../../platform/graphql/common.model.js';

@InputType()
export class RoutingRuleFilter {
  @Field(() => BooleanOp, { nullable: true }) active?: BooleanOp | null;
  @Field(() => String, { nullable: true, description: 'Part of the name or of the conditions in words.' })
  text?: string | null;
}

@InputType()
export class RoutingRuleListOptions {
  @Field(() => Int, { nullable: true, defaultValue: 0 }) skip?: number | null;
  @Field(() => Int, { nullable: true, defaultValue: 25 }) take?: number | null;
  @Field(() => RoutingRuleFilter, { nullable: true }) filter?: RoutingRuleFilter | null;
}

@InputType()
export class RoutingTargetInput {
  @Field(() => String, { description: 'person | unit | liaison' }) kind!: string;
  @Field(() => ID, { nullable: true }) id?: string | null;
}

@InputType()
export class SaveRoutingRuleInput {
  @Field(() => ID, { nullable: true, description: 'Null: a new one.' }) id?: string | null;
  @Field(() => Int, { nullable: true }) expectedVersion?: number | null;
  @Field(() => String) name!: string;
  @Field(() => Int) order!: number;
  @Field(() => Boolean, { nullable: true }) active?: boolean | null;
  @Field(() => String, { nullable: true }) category?: string | null;
  @Field(() => String, { nullable: true }) area?: string | null;
  @Field(() => String, { nullable: true }) districtCode?: string | null;
  @Field(() => Boolean, { nullable: true }) hasLiaison?: boolean | null;
  @Field(() => RoutingTargetInput) host!: RoutingTargetInput;
  @Field(() => [RoutingTargetInput]) coHandlers!: RoutingTargetInput[];
}
