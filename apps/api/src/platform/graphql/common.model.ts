import { Field, InputType, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateOnly, DateTime } from './scalars.js';

@ObjectType({
  description:
    "An expected 'no' (预期内的拒绝): a stable code, and a Chinese sentence saying what is wrong and what to do.",
})
export class Refusal {
  @Field(() => String)
  readonly code: string;

  @Field(() => String)
  readonly message: string;

  @Field(() => String, { nullable: true, description: 'Input field or fact concerned.' })
  readonly field: string | null;

  constructor(code: string, message: string, field: string | null = null) {
    this.code = code;
    this.message = message;
    this.field = field;
  }
}

@ObjectType()
export class Done {
  @Field(() => Boolean)
  readonly ok: boolean = true;
}

@ObjectType({ description: 'A coded value and its Chinese label.' })
export class Option {
  @Field(() => String)
  value!: string;

  @Field(() => String)
  label!: string;
}

export enum SortOrder {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(SortOrder, { name: 'SortOrder' });

@InputType()
export class PageSort {
  @Field(() => String)
  field!: string;

  @Field(() => SortOrder)
  order!: SortOrder;
}

@InputType()
export class StringOp {
  @Field(() => String, { nullable: true })
  eq?: string | null;

  @Field(() => [String], { nullable: true })
  in?: string[] | null;

  @Field(() => String, { nullable: true })
  contains?: string | null;

  @Field(() => Boolean, { nullable: true })
  isNull?: boolean | null;
}

@InputType()
export class IdOp {
  @Field(() => ID, { nullable: true })
  eq?: string | null;

  @Field(() => [ID], { nullable: true })
  in?: string[] | null;

  @Field(() => Boolean, { nullable: true })
  isNull?: boolean | null;
}

@InputType()
export class DateTimeOp {
  @Field(() => DateTime, { nullable: true })
  from?: Date | null;

  @Field(() => DateTime, { nullable: true })
  to?: Date | null;

  @Field(() => Boolean, { nullable: true })
  isNull?: boolean | null;
}

@InputType()
export class DateOp {
  @Field(() => DateOnly, { nullable: true })
  from?: string | null;

  @Field(() => DateOnly, { nullable: true })
  to?: string | null;

  @Field(() => Boolean, { nullable: true })
  isNull?: boolean | null;
}

@InputType()
export class BooleanOp {
  @Field(() => Boolean, { nullable: true })
  eq?: boolean | null;
}

@InputType()
export class IntOp {
  @Field(() => Int, { nullable: true })
  eq?: number | null;

  @Field(() => Int, { nullable: true })
  from?: number | null;

  @Field(() => Int, { nullable: true })
  to?: number | null;
}
