import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class HandoverFilter {
  @Field(() => String, { nullable: true, description: 'Part of either name.' }) text?: string | null;
}

@InputType()
export class HandoverListOptions {
  @Field(() => Int, { nullable: true, defaultValue: 0 }) skip?: number | null;
  @Field(() => Int, { nullable: true, defaultValue: 25 }) take?: number | null;
  @Field(() => HandoverFilter, { nullable: true }) filter?: HandoverFilter | null;
}

@InputType()
export class OpenWorkListOptions {
  @Field(() => Int, { nullable: true, defaultValue: 0 }) skip?: number | null;
  @Field(() => Int, { nullable: true, defaultValue: 25 }) take?: number | null;
  @Field(() => [ID], { nullable: true }) ids?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Part of a name or username.' }) text?: string | null;
}

@InputType()
export class CarryOutHandoverInput {
  @Field(() => ID) fromUserId!: string;
  @Field(() => ID) toUserId!: string;
  @Field(() => String) reason!: string;
  @Field(() => String, { description: 'Of the preview that was confirmed.' }) hash!: string;
}
