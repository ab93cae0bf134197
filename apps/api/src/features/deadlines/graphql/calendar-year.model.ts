import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateOnly } from '../../../platform/graphql/scalars.js';

@ObjectType()
export class CalendarException {
  @Field(() => DateOnly)
  day!: string;

  @Field(() => String)
  kind!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType()
export class CalendarYear {
  @Field(() => Int)
  year!: number;

  @Field(() => Boolean)
  announced!: boolean;

  @Field(() => String)
  source!: string;

  @Field(() => [CalendarException])
  exceptions!: readonly CalendarException[];
}
