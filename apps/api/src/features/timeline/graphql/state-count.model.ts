import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'How many rows of a list stand in a state, and how many of those are overdue.' })
export class StateCount {
  @Field(() => String) state!: string;
  @Field(() => Int) count!: number;
  @Field(() => Int) overdue!: number;
}
