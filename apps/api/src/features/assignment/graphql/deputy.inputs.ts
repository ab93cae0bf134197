import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { ShanghaiDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import { StringOp } from '../../../platform/graphql/common.model.js';
import { DateOnly } from '../../../platform/graphql/scalars.js';

@InputType()
export class DeputyFilter {
  @Field(() => StringOp, { nullable: true, description: 'UPCOMING | IN_FORCE | ENDED | REVOKED' })
  state?: StringOp | null;

  @Field(() => String, { nullable: true, description: 'Part of either name.' })
  text?: string | null;
}

@InputType()
export class DeputyListOptions {
  @Field(() => Int, { nullable: true, defaultValue: 0 }) skip?: number | null;
  @Field(() => Int, { nullable: true, defaultValue: 25 }) take?: number | null;
  @Field(() => DeputyFilter, { nullable: true }) filter?: DeputyFilter | null;
}

@InputType()
export class CreateDeputyInput {
  @Field(() => ID, { nullable: true, description: 'Who will be absent; null = oneself.' })
  absentUserId?: string | null;

  @Field(() => ID) deputyUserId!: string;
  @Field(() => DateOnly) fromDay!: ShanghaiDay;
  @Field(() => DateOnly, { description: 'The last day, included.' }) toDay!: ShanghaiDay;
  @Field(() => String, { nullable: true }) reason?: string | null;
}
