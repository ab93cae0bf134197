import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateOnly, DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: 'Why this date (为什么是这一天): the day-by-day trace of a clock.' })
export class DueDay {
  @Field(() => DateOnly)
  day!: string;

  @Field(() => String)
  weekday!: string;

  @Field(() => Boolean)
  counts!: boolean;

  @Field(() => Int, { nullable: true })
  n!: number | null;

  @Field(() => String)
  reason!: string;

  @Field(() => Boolean)
  provisional!: boolean;
}

@ObjectType()
export class DueExplanation {
  @Field(() => ID, { nullable: true })
  clockId!: string | null;

  @Field(() => String, { nullable: true })
  kind!: string | null;

  @Field(() => String, { nullable: true })
  kindLabel!: string | null;

  @Field(() => DateTime)
  startedAt!: Date;

  @Field(() => String)
  grantText!: string;

  @Field(() => DateTime)
  dueAt!: Date;

  @Field(() => Boolean)
  provisional!: boolean;

  @Field(() => [DueDay])
  days!: readonly DueDay[];

  @Field(() => String, { nullable: true })
  note!: string | null;
}
