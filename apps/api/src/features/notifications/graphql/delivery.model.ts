import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { PageSort, StringOp } from '../../../platform/graphql/common.model.js';
import { DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType()
export class Delivery {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  channel!: string;

  @Field(() => String)
  recipient!: string;

  @Field(() => String)
  recipientName!: string;

  @Field(() => String)
  subject!: string;

  @Field(() => String)
  text!: string;

  @Field(() => String, { nullable: true })
  html!: string | null;

  @Field(() => String)
  state!: string;

  @Field(() => String)
  stateLabel!: string;

  @Field(() => Int)
  attempt!: number;

  @Field(() => String)
  messageId!: string;

  @Field(() => String, { nullable: true })
  lastError!: string | null;

  @Field(() => DateTime)
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true })
  sentAt!: Date | null;

  @Field(() => DateTime)
  nextAt!: Date;

  @Field(() => Boolean, { description: 'The message as the local sink received it, where one is used.' })
  received!: boolean;
}

@ObjectType()
export class DeliveryList {
  @Field(() => [Delivery])
  items!: Delivery[];

  @Field(() => Int)
  totalItems!: number;
}

@InputType()
export class DeliveryFilter {
  @Field(() => StringOp, { nullable: true })
  state?: StringOp | null;

  @Field(() => String, { nullable: true })
  text?: string | null;
}

@InputType()
export class DeliveryListOptions {
  @Field(() => Int, { nullable: true, defaultValue: 0 })
  skip?: number | null;

  @Field(() => Int, { nullable: true, defaultValue: 25 })
  take?: number | null;

  @Field(() => PageSort, { nullable: true })
  sort?: PageSort | null;

  @Field(() => DeliveryFilter, { nullable: true })
  filter?: DeliveryFilter | null;
}
