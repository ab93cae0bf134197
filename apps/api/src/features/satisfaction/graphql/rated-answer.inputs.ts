import { Field, InputType, Int } from '@nestjs/graphql';
import { BooleanOp, DateTimeOp, IdOp, IntOp, PageSort, StringOp } from '../../../platform/graphql/common.model.js';

@InputType({
  description:
    "The domain's filter of rated answers (packages/domain/src/query/rated-answer-fields.ts): all parts hold together.",
})
export class RatedAnswerFilter {
  @Field(() => StringOp, { nullable: true }) satisfaction?: StringOp | null;
  @Field(() => BooleanOp, { nullable: true }) rated?: BooleanOp | null;
  @Field(() => StringOp, { nullable: true }) cause?: StringOp | null;
  @Field(() => StringOp, { nullable: true }) source?: StringOp | null;
  @Field(() => StringOp, { nullable: true }) result?: StringOp | null;
  @Field(() => BooleanOp, { nullable: true }) contactedInTime?: BooleanOp | null;
  @Field(() => BooleanOp, { nullable: true }) reworked?: BooleanOp | null;
  @Field(() => IntOp, { nullable: true }) round?: IntOp | null;
  @Field(() => StringOp, { nullable: true }) category?: StringOp | null;
  @Field(() => StringOp, { nullable: true }) districtCode?: StringOp | null;
  @Field(() => IdOp, { nullable: true }) hostUnitId?: IdOp | null;
  @Field(() => IdOp, { nullable: true }) enterpriseId?: IdOp | null;
  @Field(() => IdOp, { nullable: true }) problemId?: IdOp | null;
  @Field(() => StringOp, { nullable: true }) comment?: StringOp | null;
  @Field(() => DateTimeOp, { nullable: true }) ratedAt?: DateTimeOp | null;

  @Field(() => String, { nullable: true, description: 'Two or more characters of title or enterprise, or a number.' })
  text?: string | null;

  @Field(() => [RatedAnswerFilter], { nullable: true }) any?: RatedAnswerFilter[] | null;
  @Field(() => [RatedAnswerFilter], { nullable: true }) all?: RatedAnswerFilter[] | null;
  @Field(() => RatedAnswerFilter, { nullable: true }) not?: RatedAnswerFilter | null;
}

@InputType()
export class RatedAnswerListOptions {
  @Field(() => Int, { nullable: true, defaultValue: 0 }) skip?: number | null;
  @Field(() => Int, { nullable: true, defaultValue: 25 }) take?: number | null;

  @Field(() => String, { nullable: true, description: 'endCursor of the page before (keyset paging).' })
  after?: string | null;

  @Field(() => PageSort, { nullable: true }) sort?: PageSort | null;
  @Field(() => RatedAnswerFilter, { nullable: true }) filter?: RatedAnswerFilter | null;
}
