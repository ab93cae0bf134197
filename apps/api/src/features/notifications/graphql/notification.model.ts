import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType()
export class Notification {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  kind!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  body!: string;

  @Field(() => String)
  subjectType!: string;

  @Field(() => ID)
  subjectId!: string;

  @Field(() => DateTime)
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true })
  readAt!: Date | null;
}

@ObjectType()
export class NotificationList {
  @Field(() => [Notification])
  items!: Notification[];

  @Field(() => Int)
  totalItems!: number;

  @Field(() => Int)
  unreadCount!: number;
}

@InputType()
export class NotificationListOptions {
  @Field(() => Int, { nullable: true, defaultValue: 0 })
  skip?: number | null;

  @Field(() => Int, { nullable: true, defaultValue: 25 })
  take?: number | null;

  @Field(() => Boolean, { nullable: true })
  unreadOnly?: boolean | null;
}
