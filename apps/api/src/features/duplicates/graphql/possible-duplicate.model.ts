import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType({
  description:
    '疑似重复: a problem of the same enterprise in similar words. Out of reach only number and unit are told, the rest is null.',
})
export class PossibleDuplicate {
  @Field(() => ID, { nullable: true }) id!: string | null;
  @Field(() => String) number!: string;
  @Field(() => String, { nullable: true, description: 'Short name of the unit responsible now.' }) unitName!:
    string | null;
  @Field(() => Float, { description: 'How alike, 0 to 1.' }) score!: number;
  @Field(() => String, { nullable: true }) title!: string | null;
  @Field(() => String, { nullable: true }) content!: string | null;
  @Field(() => String, { nullable: true }) state!: string | null;
  @Field(() => String, { nullable: true }) result!: string | null;
  @Field(() => DateTime, { nullable: true }) createdAt!: Date | null;
}
