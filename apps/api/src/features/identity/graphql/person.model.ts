import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Somebody as others may see them: name and unit, no account data.' })
export class Person {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => ID)
  unitId!: string;

  @Field(() => String, { nullable: true })
  unitName!: string | null;
}

@ObjectType()
export class PersonList {
  @Field(() => [Person])
  items!: Person[];

  @Field(() => Int)
  totalItems!: number;
}
