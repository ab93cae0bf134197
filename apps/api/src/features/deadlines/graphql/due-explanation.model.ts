import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/result-union.js';
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

  @Field(() => [String], {
    description: 'What it came about by, in sentences: start, pauses, extensions, another term.',
  })
  story!: readonly string[];

  @Field(() => String, { nullable: true })
  note!: string | null;
}

export const DueCalculationResult = resultUnion('DueCalculationResult', DueExplanation);
