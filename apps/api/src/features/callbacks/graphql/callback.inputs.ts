import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { BooleanOp, DateTimeOp, IdOp, IntOp, PageSort, StringOp } from '../../../platform/graphql/common.model.js';

@InputType({
  description: "The domain's callback filter (packages/domain/src/query/callback-fields.ts): all parts hold together.",
})
export class CallbackFilter {
  @Field(() => StringOp, { nullable: true }) reason?: StringOp | null;
  @Field(() => StringOp, { nullable: true }) category?: StringOp | null;
  @Field(() => StringOp, { nullable: true }) priority?: StringOp | null;
  @Field(() => StringOp, { nullable: true }) districtCode?: StringOp | null;
  @Field(() => IdOp, { nullable: true }) enterpriseId?: IdOp | null;
  @Field(() => IdOp, { nullable: true }) hostUnitId?: IdOp | null;
  @Field(() => IntOp, { nullable: true }) round?: IntOp | null;
  @Field(() => BooleanOp, { nullable: true }) tried?: BooleanOp | null;
  @Field(() => BooleanOp, { nullable: true }) overdue?: BooleanOp | null;
  @Field(() => DateTimeOp, { nullable: true }) dueAt?: DateTimeOp | null;
  @Field(() => DateTimeOp, { nullable: true }) answeredAt?: DateTimeOp | null;

  @Field(() => String, { nullable: true, description: 'Two or more characters of title or enterprise, or a number.' })
  text?: string | null;

  @Field(() => [CallbackFilter], { nullable: true }) any?: CallbackFilter[] | null;
  @Field(() => [CallbackFilter], { nullable: true }) all?: CallbackFilter[] | null;
  @Field(() => CallbackFilter, { nullable: true }) not?: CallbackFilter | null;
}

@InputType()
export class CallbackListOptions {
  @Field(() => Int, { nullable: true, defaultValue: 0 }) skip?: number | null;
  @Field(() => Int, { nullable: true, defaultValue: 25 }) take?: number | null;

  @Field(() => String, { nullable: true, description: 'endCursor of the page before (keyset paging).' })
  after?: string | null;

  @Field(() => PageSort, { nullable: true, description: 'urgency (the default) | dueAt | answeredAt | number' })
  sort?: PageSort | null;

  @Field(() => CallbackFilter, { nullable: true }) filter?: CallbackFilter | null;
}

@InputType()
export class RecordCallInput {
  @Field(() => ID, {
    nullable: true,
    description: 'May be made by the client (UUIDv7), so that a retry never doubles.',
  })
  id?: string | null;

  @Field(() => ID) problemId!: string;
  @Field(() => String, { description: 'REACHED | NO_ANSWER | REFUSED | WRONG_NUMBER' }) outcome!: string;
  @Field(() => String, { nullable: true, description: 'Required unless nobody answered.' }) note?: string | null;
}
