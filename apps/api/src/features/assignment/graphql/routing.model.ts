import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: 'Whom a rule names.' })
export class RoutingTarget {
  @Field(() => String, { description: 'person 同事 | unit 单位 | liaison 企业的挂钩人' }) kind!: string;
  @Field(() => ID, { nullable: true, description: 'Null for the liaison officer.' }) id!: string | null;
  @Field(() => String) name!: string;
}

@ObjectType({
  description: '分派规则: proposes host and co-handlers; of those that fit, the one with most conditions wins.',
})
export class RoutingRule {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => Int, { description: 'Among rules with as many conditions the lower one wins.' }) order!: number;
  @Field(() => Boolean) active!: boolean;
  @Field(() => Int) version!: number;
  @Field(() => String, { nullable: true }) category!: string | null;
  @Field(() => String, { nullable: true }) area!: string | null;
  @Field(() => String, { nullable: true }) districtCode!: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Null: with or without a liaison officer.' }) hasLiaison!:
    boolean | null;
  @Field(() => String, { description: 'The conditions in words.' }) conditionText!: string;
  @Field(() => RoutingTarget) host!: RoutingTarget;
  @Field(() => [RoutingTarget]) coHandlers!: RoutingTarget[];
  @Field(() => DateTime) updatedAt!: Date;
}

@ObjectType()
export class RoutingRuleList {
  @Field(() => [RoutingRule]) items!: RoutingRule[];
  @Field(() => Int) totalItems!: number;
}

export const SaveRoutingRuleResult = resultUnion('SaveRoutingRuleResult', RoutingRule);
